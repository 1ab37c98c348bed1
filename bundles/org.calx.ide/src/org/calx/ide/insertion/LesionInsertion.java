// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.insertion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calx.ide.contentassist.FreeNames;
import org.calx.model.Calcinosis;
import org.calx.model.Case;
import org.calx.model.Lesion;
import org.eclipse.emf.ecore.EObject;

/**
 * Adds a lesion at a site. It goes behind the other lesions of the calcinosis; a case without calcinosis gets one. How the lesion looks
 * is a gap, so that nothing is claimed that nobody wrote.
 */
public final class LesionInsertion {

    private LesionInsertion() {
    }

    /**
     * Adds a lesion.
     *
     * @param file   the model of the file; null for an empty one
     * @param text   its text
     * @param offset a place in the case, such as that of the caret; of several calcinoses the one around it is taken, else the last
     * @param site   the site as it is written, such as {@code left thumb, distal phalanx}
     * @return the lesion; empty when the file holds no case
     */
    public static Optional<Insertion> at(EObject file, String text, int offset, String site) {
        return CaseText.at(file, offset).map(subject -> {
            CaseText lines = new CaseText(text);
            String lesion = "lesion " + new FreeNames(file).next("Lesion") + " at " + site + " {\n  is ‹\"…\"›\n}";
            Optional<Calcinosis> calcinosis = calcinosis(subject, offset);
            Optional<Lesion> last = calcinosis.flatMap(each -> each.getLesions().stream().reduce((earlier, later) -> later));
            return last.map(before -> lines.after(before, lesion, false))
                    .or(() -> calcinosis.map(block -> lines.within(block, lesion)))
                    .orElseGet(() -> first(subject, lines, "calcinosis {\n  " + lesion.replace("\n", "\n  ") + "\n}"));
        });
    }

    private static Optional<Calcinosis> calcinosis(Case subject, int offset) {
        return subject.getCalcinoses().stream().filter(each -> CaseText.holds(each, offset)).findFirst()
                .or(() -> subject.getCalcinoses().stream().reduce((earlier, later) -> later));
    }

    /** Behind the diseases, or whatever else stands before them. */
    private static Insertion first(Case subject, CaseText lines, String calcinosis) {
        Stream<EObject> before = Stream.of(subject.getAuthors(), list(subject.getSource()), list(subject.getPresented()), list(subject.getPatient()),
                subject.getDiseases()).flatMap(List::stream).map(EObject.class::cast);
        return before.max(CaseText.BY_PLACE).map(last -> lines.after(last, calcinosis, true))
                .or(() -> subject.eContents().stream().min(CaseText.BY_PLACE).map(next -> lines.before(next, calcinosis)))
                .orElseGet(() -> lines.atEnd(subject, calcinosis));
    }

    private static List<? extends EObject> list(EObject element) {
        return element == null ? List.of() : List.of(element);
    }
}
