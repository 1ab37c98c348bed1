// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.calx.manuscript.document.Picture;
import org.calx.manuscript.figure.ImageFile;
import org.calx.manuscript.folder.CaseFolder;
import org.calx.manuscript.folder.RefusedFile;
import org.calx.manuscript.journal.FigurePrint;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.manuscript.problem.Problem;
import org.calx.manuscript.problem.Problem.Kind;
import org.calx.model.Case;
import org.calx.model.Figure;
import org.calx.model.image.PrintFit;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Compares the author's images with the width and the resolution at which a journal prints figures. */
public final class PrintReview {

    private PrintReview() {
    }

    /** {@return what is wrong with images that are too coarse even for the narrowest figures of the journal} */
    public static List<Problem> of(Case subject, CaseFolder folder, JournalProfile journal) {
        FigurePrint print = journal.figures();
        if (print.widths().isEmpty() && print.resolution().isEmpty()) {
            return List.of(); // what fits no journal is found without one
        }
        int width = print.widths().isEmpty() ? PrintFit.COLUMN.width() : print.widths().get(0);
        String place = print.widths().isEmpty() ? PrintFit.COLUMN.place() : "the narrowest figures of " + journal.name();
        PrintFit fit = new PrintFit(width, print.resolution().orElse(PrintFit.COLUMN.resolution()), place);
        List<Problem> problems = new ArrayList<>();
        for (TreeIterator<EObject> all = subject.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Figure figure && figure.getFile() != null) {
                pixels(figure, folder).filter(fit::isTooCoarse)
                        .ifPresent(pixels -> problems.add(Problem.warning(Kind.FIGURE_RESOLUTION_LOW, figure, "file", fit.message(figure.getFile(), pixels))));
            }
        }
        return problems;
    }

    /** The width of an image; one that is refused is said to be so where it is placed. */
    private static Optional<Integer> pixels(Figure figure, CaseFolder folder) {
        try {
            Picture picture = ImageFile.open(folder, figure.getFile());
            return picture.svg().isPresent() ? Optional.empty() : Optional.of(picture.widthPixels());
        } catch (RefusedFile refused) {
            return Optional.empty();
        }
    }
}
