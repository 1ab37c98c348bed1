// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

/**
 * The 30 sub-items of the CARE checklist (13 items, numbered as in the checklist of 2016), in their order. The requirements are in our own
 * words. Source: care-statement.org; Gagnier 2013, doi 10.1186/1752-1947-7-223.
 */
public enum CareItem {
    /** The title. */
    TITLE("1", "Title", "The diagnosis or intervention in focus, and the words \"case report\""),
    /** The keywords. */
    KEYWORDS("2", "Key words", "2 to 5 words that name diagnoses or interventions"),
    /** What is unique. */
    ABSTRACT_INTRODUCTION("3a", "Abstract: introduction", "What is unique about the case and what it adds"),
    /** The patient in the abstract. */
    ABSTRACT_PATIENT("3b", "Abstract: patient", "Main symptoms and important findings"),
    /** The course in the abstract. */
    ABSTRACT_COURSE("3c", "Abstract: course", "Main diagnoses, treatments and outcomes"),
    /** The lesson in the abstract. */
    ABSTRACT_CONCLUSION("3d", "Abstract: conclusion", "The main lesson"),
    /** The introduction. */
    INTRODUCTION("4", "Introduction", "Why the case is unique, with reference to the literature"),
    /** Demographics. */
    DEMOGRAPHICS("5a", "Patient information: patient", "De-identified details of the patient"),
    /** Symptoms. */
    CONCERNS("5b", "Patient information: concerns", "The patient's main concerns and symptoms"),
    /** History. */
    HISTORY("5c", "Patient information: history", "Medical, family and psychosocial history, with genetics where relevant"),
    /** What was done before. */
    PAST_INTERVENTIONS("5d", "Patient information: past interventions", "Relevant past interventions and their outcomes"),
    /** Examination. */
    CLINICAL_FINDINGS("6", "Clinical findings", "Relevant findings of the physical examination"),
    /** Timeline. */
    TIMELINE("7", "Timeline", "History and this episode of care as a timeline"),
    /** Methods of diagnosis. */
    DIAGNOSTIC_METHODS("8a", "Diagnostic assessment: methods", "Examinations, laboratory tests and imaging, with their results"),
    /** Difficulties of diagnosis. */
    DIAGNOSTIC_CHALLENGES("8b", "Diagnostic assessment: challenges", "What made the diagnosis difficult"),
    /** Reasoning. */
    DIAGNOSTIC_REASONING("8c", "Diagnostic assessment: reasoning", "The diagnosis and the other diagnoses considered"),
    /** Prognosis. */
    PROGNOSIS("8d", "Diagnostic assessment: prognosis", "What bears on the prognosis, where it applies"),
    /** Kind of treatment. */
    INTERVENTION_TYPES("9a", "Therapeutic intervention: types", "Drugs, operations, prevention, self-care"),
    /** How it was given. */
    ADMINISTRATION("9b", "Therapeutic intervention: administration", "Dose, route, frequency and duration"),
    /** Changes of treatment. */
    INTERVENTION_CHANGES("9c", "Therapeutic intervention: changes", "Changes of treatment, with their reasons"),
    /** Outcomes. */
    OUTCOMES("10a", "Follow-up and outcomes: outcomes", "Outcomes as assessed by clinician and by patient"),
    /** Tests during follow-up. */
    FOLLOW_UP_TESTS("10b", "Follow-up and outcomes: tests", "Important tests during follow-up"),
    /** Adherence. */
    ADHERENCE("10c", "Follow-up and outcomes: adherence", "Adherence and tolerability, and how they were assessed"),
    /** Adverse events. */
    ADVERSE_EVENTS("10d", "Follow-up and outcomes: adverse events", "Adverse and unanticipated events"),
    /** Strengths and limitations. */
    LIMITATIONS("11a", "Discussion: strengths and limitations", "Strengths and limitations of the management and of the report"),
    /** Literature. */
    LITERATURE("11b", "Discussion: literature", "The relevant literature, with references"),
    /** Rationale. */
    RATIONALE("11c", "Discussion: rationale", "Why the conclusions follow, with possible causes"),
    /** Lessons. */
    LESSONS("11d", "Discussion: lessons", "The main lessons, in one paragraph without references"),
    /** The patient's view. */
    PERSPECTIVE("12", "Patient perspective", "The patient's own view of the care"),
    /** Consent. */
    CONSENT("13", "Informed consent", "Whether the patient consented to publication");

    private final String number;
    private final String topic;
    private final String requirement;

    CareItem(String number, String topic, String requirement) {
        this.number = number;
        this.topic = topic;
        this.requirement = requirement;
    }

    /** {@return its number in the checklist, such as {@code 10a}} */
    public String number() {
        return number;
    }

    /** {@return what it is about} */
    public String topic() {
        return topic;
    }

    /** {@return what a report must have for it, in a few words} */
    public String requirement() {
        return requirement;
    }
}
