// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.abstracts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Passage;
import org.calx.manuscript.english.Lists;
import org.calx.manuscript.numbering.WordCount;
import org.calx.manuscript.outcome.OutcomeProse;
import org.calx.manuscript.patient.PatientComposer;
import org.calx.manuscript.prose.Phrase;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.wording.DiseaseWords;
import org.calx.manuscript.wording.DrugWords;
import org.calx.manuscript.wording.FindingWords;
import org.calx.manuscript.wording.LesionWords;
import org.calx.manuscript.wording.Terms;
import org.calx.model.Case;
import org.calx.model.Complication;
import org.calx.model.FindingState;
import org.calx.model.Outcome;
import org.calx.model.Vital;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EObject;

/** The case in a few sentences, each with its weight. */
final class CaseSummary {

    /**
     * A sentence.
     *
     * @param weight  1 for the most important, which stays
     * @param passage what it says
     */
    record Sentence(int weight, Passage passage) {
    }

    private static final int PATIENT = 1;
    private static final int CALCINOSIS = 2;
    private static final int TREATMENT = 3;
    private static final int OUTCOME = 4;
    private static final int DISEASE = 5;
    private static final int FURTHER_OUTCOME = 6;
    private static final int OUTCOMES = 2;

    private CaseSummary() {
    }

    static List<Sentence> of(Writing writing) {
        Case subject = writing.subject();
        List<Sentence> out = new ArrayList<>();
        if (subject.getPatient() != null) {
            say(out, PATIENT, subject.getPatient(), PatientComposer.introduction(writing));
        }
        if (!subject.getDiseases().isEmpty()) {
            say(out, DISEASE, subject.getDiseases().getFirst(), writing.person().subject(), "had",
                    Lists.and(subject.getDiseases().stream().map(DiseaseWords::name).toList()));
        }
        for (var calcinosis : subject.getCalcinoses()) {
            say(out, CALCINOSIS, calcinosis, LesionWords.calcinosis(calcinosis), calcinosis.getLesions().isEmpty() ? "was found"
                    : "was found at " + FindingWords.sites(calcinosis.getLesions()), complications(subject));
        }
        treatment(out, subject);
        int told = 0;
        for (Outcome outcome : subject.getOutcomes()) {
            String brief = told < OUTCOMES ? OutcomeProse.brief(outcome) : "";
            if (!brief.isEmpty()) {
                say(out, told == 0 ? OUTCOME : FURTHER_OUTCOME, outcome, brief);
                told++;
            }
        }
        if (subject.getVitalStatus() != null && subject.getVitalStatus().getStatus() == Vital.DIED) {
            say(out, OUTCOME, subject.getVitalStatus(), writing.person().subject(), "died");
        }
        return out;
    }

    static int words(List<Sentence> sentences) {
        return sentences.stream().mapToInt(sentence -> WordCount.words(List.of(sentence.passage()))).sum();
    }

    static boolean canLose(List<Sentence> sentences) {
        return sentences.stream().anyMatch(sentence -> sentence.weight() > CALCINOSIS);
    }

    static void loseLeastImportant(List<Sentence> sentences) {
        sentences.remove(sentences.reversed().stream().max(Comparator.comparingInt(Sentence::weight)).orElseThrow());
    }

    private static void say(List<Sentence> out, int weight, EObject origin, Object... parts) {
        List<Inline> sentence = Phrase.sentence(parts);
        if (!sentence.isEmpty()) {
            out.add(new Sentence(weight, Prose.passage(origin, sentence)));
        }
    }

    private static String complications(Case subject) {
        List<String> kinds = subject.getComplications().stream().filter((Complication c) -> c.getState() == FindingState.PRESENT
                || c.getState() == FindingState.UNSTATED).map(c -> Terms.label(c.getKind(), Vocabulary.COMPLICATION)).distinct().toList();
        return kinds.isEmpty() ? "" : ", complicated by " + Lists.and(kinds);
    }

    private static void treatment(List<Sentence> out, Case subject) {
        List<String> names = new ArrayList<>();
        subject.getTreatments().forEach(t -> names.add(DrugWords.withArticle(t)));
        subject.getProcedures().forEach(p -> names.add(Terms.label(p.getKind(), Vocabulary.PROCEDURE)));
        if (!names.isEmpty()) {
            EObject first = subject.getTreatments().isEmpty() ? subject.getProcedures().getFirst() : subject.getTreatments().getFirst();
            say(out, TREATMENT, first, "treatment included", Lists.and(names.stream().distinct().toList()));
        }
    }
}
