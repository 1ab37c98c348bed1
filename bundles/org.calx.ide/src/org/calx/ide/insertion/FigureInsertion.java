// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.insertion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.calx.ide.contentassist.FreeNames;
import org.calx.ide.contentassist.TypedTerm;
import org.calx.language.CalxLanguage;
import org.calx.model.Case;
import org.calx.model.Figure;
import org.calx.terminology.Terminology;
import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EObject;

/** Adds a drawing to the figures of a case. It goes behind the other figures of the case, or else before its narrative. */
public final class FigureInsertion {

    private FigureInsertion() {
    }

    /**
     * Adds a drawing.
     *
     * @param file     the model of the file; null for an empty one
     * @param text     its text
     * @param offset   a place in the case, such as that of the caret
     * @param drawing  what is drawn, such as {@code timeline}
     * @param measures the tests and outcome measures of trends; empty for those Calx chooses
     * @return the statement, or where it stands
     */
    public static FigureStatement of(EObject file, String text, int offset, String drawing, List<String> measures) {
        Optional<Case> subject = CaseText.at(file, offset);
        Optional<Figure> existing = subject.flatMap(each -> each.getFigures().stream().filter(figure -> isDrawn(figure, drawing, measures)).findFirst());
        if (subject.isEmpty() || existing.isPresent()) {
            return new FigureStatement(existing.map(CalxLanguage::locate), Optional.empty());
        }
        String names = measures.stream().map(TypedTerm::of).collect(Collectors.joining(", "));
        String statement = "figure " + new FreeNames(file).next("Figure") + " " + drawing + (names.isEmpty() ? "" : " of " + names);
        return new FigureStatement(Optional.empty(), Optional.of(placed(subject.get(), new CaseText(text), statement)));
    }

    private static boolean isDrawn(Figure figure, String drawing, List<String> measures) {
        return figure.getDrawing() != null && id(figure.getDrawing(), Vocabulary.DRAWING).equals(id(drawing, Vocabulary.DRAWING))
                && ids(figure.getMeasures()).equals(ids(measures));
    }

    private static List<String> ids(List<String> measures) {
        return measures.stream().map(each -> id(each, Vocabulary.TEST, Vocabulary.ANTIBODY, Vocabulary.MEASURE)).toList();
    }

    private static String id(String words, Vocabulary... vocabularies) {
        for (Vocabulary vocabulary : vocabularies) {
            Optional<Term> term = Terminology.standard().find(vocabulary, words);
            if (term.isPresent()) {
                return term.get().id();
            }
        }
        return words;
    }

    static Insertion placed(Case subject, CaseText lines, String statement) {
        return subject.getFigures().stream().max(CaseText.BY_PLACE).map(last -> lines.after(last, statement, false))
                .or(() -> subject.getNarratives().stream().min(CaseText.BY_PLACE).map(first -> lines.before(first, statement)))
                .or(() -> subject.eContents().stream().max(CaseText.BY_PLACE).map(last -> lines.after(last, statement, true)))
                .orElseGet(() -> lines.atEnd(subject, statement));
    }
}
