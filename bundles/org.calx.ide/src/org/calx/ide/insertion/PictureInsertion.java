// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.insertion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calx.ide.contentassist.FreeNames;
import org.calx.model.Biopsy;
import org.calx.model.Case;
import org.calx.model.Imaging;
import org.eclipse.emf.ecore.EObject;

/** Adds an image file as a figure: to the imaging or the biopsy around a place, else to the figures of the case. */
public final class PictureInsertion {

    private PictureInsertion() {
    }

    /**
     * Adds a figure.
     *
     * @param file   the model of the file; null for an empty one
     * @param text   its text
     * @param offset where the figure is wanted
     * @param path   the path of the image from the case
     * @return the statement, its caption and alternative text to be filled in; empty when the file holds no case
     */
    public static Optional<Insertion> of(EObject file, String text, int offset, String path) {
        return CaseText.at(file, offset).map(subject -> {
            CaseText lines = new CaseText(text);
            String statement = "figure " + new FreeNames(file).next("Figure") + " \"" + path.replace("\\", "\\\\").replace("\"", "\\\"")
                    + "\"\n  caption \"‹…›\"\n  alt \"‹…›\"";
            return around(subject, offset).map(block -> last(block).map(before -> lines.after(before, statement, false))
                    .orElseGet(() -> lines.within(block, statement))).orElseGet(() -> FigureInsertion.placed(subject, lines, statement));
        });
    }

    private static Optional<EObject> around(Case subject, int offset) {
        return Stream.concat(subject.getImagings().stream(), subject.getBiopsies().stream()).map(EObject.class::cast)
                .filter(block -> CaseText.holds(block, offset)).findFirst();
    }

    /** The last statement between the braces that is more than a text. */
    private static Optional<EObject> last(EObject block) {
        Stream<List<? extends EObject>> inside = switch (block) {
        case Imaging imaging -> Stream.of(imaging.getShows(), imaging.getScores(), imaging.getFindings(), imaging.getFigures());
        case Biopsy biopsy -> Stream.of(biopsy.getStains(), biopsy.getFindings(), biopsy.getFigures());
        default -> Stream.of();
        };
        return inside.flatMap(List::stream).map(EObject.class::cast).max(CaseText.BY_PLACE);
    }
}
