// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.calx.ide.insertion.FigureInsertion;
import org.calx.ide.insertion.FigureStatement;
import org.calx.ide.insertion.Insertion;
import org.calx.ide.insertion.LesionInsertion;
import org.calx.ide.insertion.PictureInsertion;
import org.calx.ide.quickfix.CareFixes;
import org.calx.ide.quickfix.QuickFix;

/** What can be added to an open case: lesions, figures, pictures, and what the CARE checklist misses. The answers say what to insert. */
public final class CaseInsertions {

    private final OpenFiles files;

    CaseInsertions(OpenFiles files) {
        this.files = files;
    }

    /**
     * Finds what can be inserted for the items of the CARE checklist.
     *
     * @param file   an open file
     * @param offset a place in a case of it
     * @param items  the numbers of the items, such as {@code 10a}
     * @return the fixes of each item that has any, best first; none when the place is in no case; cancelled as other questions
     */
    public CompletableFuture<Stamped<Map<String, List<QuickFix>>>> careFixes(Path file, int offset, List<String> items) {
        return files.ask(file, (resource, text) -> {
            Map<String, List<QuickFix>> fixes = new HashMap<>();
            Cases.at(resource, offset).ifPresent(subject -> items.forEach(item -> {
                List<QuickFix> found = CareFixes.of(subject, text, item);
                if (!found.isEmpty()) {
                    fixes.put(item, found);
                }
            }));
            return fixes;
        });
    }

    /**
     * Adds a lesion to a case, laid out, with places to fill in.
     *
     * @param file   an open file
     * @param offset a place in the case
     * @param site   the site as it is written, such as {@code left thumb, distal phalanx}
     * @return what to insert; nothing when the file holds no case; cancelled as other questions
     */
    public CompletableFuture<Stamped<Optional<Insertion>>> lesion(Path file, int offset, String site) {
        return files.ask(file, (resource, text) -> LesionInsertion.at(Cases.root(resource), text, offset, site));
    }

    /**
     * Adds a drawing to the figures of a case.
     *
     * @param file     an open file
     * @param offset   a place in the case
     * @param drawing  what is drawn, such as {@code timeline}
     * @param measures the tests and outcome measures of trends; empty for those Calx chooses
     * @return what to insert, or where the case has the figure already; cancelled as other questions
     */
    public CompletableFuture<Stamped<FigureStatement>> figure(Path file, int offset, String drawing, List<String> measures) {
        return files.ask(file, (resource, text) -> FigureInsertion.of(Cases.root(resource), text, offset, drawing, measures));
    }

    /**
     * Adds an image file to an open case as a figure.
     *
     * @param file   an open file
     * @param offset where the figure is wanted: in an imaging or a biopsy it becomes part of it
     * @param path   the path of the image from the case
     * @return what to insert; nothing when the file holds no case; cancelled as other questions
     */
    public CompletableFuture<Stamped<Optional<Insertion>>> picture(Path file, int offset, String path) {
        return files.ask(file, (resource, text) -> PictureInsertion.of(Cases.root(resource), text, offset, path));
    }
}
