// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.calx.model.Case;

/** Goes through the checklist for a case. */
public final class CareChecklist {

    private static final Map<CareItem, Function<CareFacts, Answer>> QUESTIONS = new EnumMap<>(CareItem.class);

    static {
        QUESTIONS.put(CareItem.TITLE, FrontItems::title);
        QUESTIONS.put(CareItem.KEYWORDS, FrontItems::keywords);
        QUESTIONS.put(CareItem.ABSTRACT_INTRODUCTION, AbstractItems::introduction);
        QUESTIONS.put(CareItem.ABSTRACT_PATIENT, AbstractItems::patient);
        QUESTIONS.put(CareItem.ABSTRACT_COURSE, AbstractItems::course);
        QUESTIONS.put(CareItem.ABSTRACT_CONCLUSION, AbstractItems::conclusion);
        QUESTIONS.put(CareItem.INTRODUCTION, FrontItems::introduction);
        QUESTIONS.put(CareItem.DEMOGRAPHICS, PatientItems::demographics);
        QUESTIONS.put(CareItem.CONCERNS, PatientItems::concerns);
        QUESTIONS.put(CareItem.HISTORY, PatientItems::history);
        QUESTIONS.put(CareItem.PAST_INTERVENTIONS, PastInterventionsItem::answer);
        QUESTIONS.put(CareItem.CLINICAL_FINDINGS, PatientItems::findings);
        QUESTIONS.put(CareItem.TIMELINE, CourseItems::timeline);
        QUESTIONS.put(CareItem.DIAGNOSTIC_METHODS, DiagnosticItems::methods);
        QUESTIONS.put(CareItem.DIAGNOSTIC_CHALLENGES, DiagnosticItems::challenges);
        QUESTIONS.put(CareItem.DIAGNOSTIC_REASONING, DiagnosticItems::reasoning);
        QUESTIONS.put(CareItem.PROGNOSIS, DiagnosticItems::prognosis);
        QUESTIONS.put(CareItem.INTERVENTION_TYPES, TreatmentItems::types);
        QUESTIONS.put(CareItem.ADMINISTRATION, TreatmentItems::administration);
        QUESTIONS.put(CareItem.INTERVENTION_CHANGES, TreatmentItems::changes);
        QUESTIONS.put(CareItem.OUTCOMES, CourseItems::outcomes);
        QUESTIONS.put(CareItem.FOLLOW_UP_TESTS, CourseItems::tests);
        QUESTIONS.put(CareItem.ADHERENCE, TreatmentItems::adherence);
        QUESTIONS.put(CareItem.ADVERSE_EVENTS, TreatmentItems::adverseEvents);
        QUESTIONS.put(CareItem.LIMITATIONS, DiscussionItems::limitations);
        QUESTIONS.put(CareItem.LITERATURE, DiscussionItems::literature);
        QUESTIONS.put(CareItem.RATIONALE, DiscussionItems::rationale);
        QUESTIONS.put(CareItem.LESSONS, DiscussionItems::lessons);
        QUESTIONS.put(CareItem.PERSPECTIVE, DiscussionItems::perspective);
        QUESTIONS.put(CareItem.CONSENT, DiscussionItems::consent);
    }

    private CareChecklist() {
    }

    /**
     * Assesses a case.
     *
     * @param subject the case; may be incomplete
     * @return the answers to all 30 sub-items in the order of the checklist
     */
    public static List<CareAnswer> of(Case subject) {
        CareFacts facts = new CareFacts(subject);
        List<CareAnswer> answers = new ArrayList<>(CareItem.values().length);
        for (CareItem item : CareItem.values()) {
            answers.add(answer(item, facts));
        }
        return answers;
    }

    private static CareAnswer answer(CareItem item, CareFacts facts) {
        Answer answer = QUESTIONS.get(item).apply(facts);
        if (answer.coverage() == Coverage.COVERED || answer.coverage() == Coverage.NOT_APPLICABLE) {
            return answer.to(item);
        }
        return facts.omissions().of(item).orElseGet(() -> begun(item, answer, facts)).to(item);
    }

    /** What is begun is more than nothing, and its place is where the author goes on. */
    private static Answer begun(CareItem item, Answer answer, CareFacts facts) {
        return answer.coverage() == Coverage.THIN ? answer : new Unwritten(facts.subject()).of(item)
                .map(place -> Answer.thin(place, "begun, but still to be written", answer.remedy())).orElse(answer);
    }
}
