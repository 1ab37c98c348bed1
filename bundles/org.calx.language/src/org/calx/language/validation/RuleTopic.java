// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What rules are about, in the order in which a reviewer goes through a case. Every rule has one topic. */
public enum RuleTopic {

    /** The text itself. */
    TEXT("Text and names", IssueCode.FILE_UNREADABLE, IssueCode.UNKNOWN_EMBEDDED_VALUE),
    /** Citations and their references. */
    REFERENCES("References", IssueCode.UNRESOLVED_CITATION, IssueCode.REFERENCE_NOT_CITED),
    /** Images. */
    FIGURES("Figures", IssueCode.FIGURE_MISSING, IssueCode.FIGURE_NOT_DRAWN),
    /** What the author has confirmed. */
    CONFIRMATIONS("Confirmations", IssueCode.CONFIRMATION_WITHOUT_EFFECT, IssueCode.CONFIRMATION_OF_ERROR),
    /** Dates and ages. */
    TIME("Dates and ages", IssueCode.END_BEFORE_START, IssueCode.DATE_MISSING),
    /** Sites and lesions. */
    LESIONS("Sites and lesions", IssueCode.THUMB_MIDDLE_PHALANX, IssueCode.ULCER_ON_CALCINOSIS_SUPERFICIAL),
    /** Types of calcinosis and of diseases. */
    CLASSIFICATION("Classification", IssueCode.METASTATIC_WITH_NORMAL_CALCIUM_PHOSPHATE, IssueCode.MOUSSE_WITHOUT_ECHOCARDIOGRAM),
    /** Laboratory results. */
    LABORATORY("Laboratory", IssueCode.LAB_UNIT_MISSING, IssueCode.ADULT_RANGE_FOR_CHILD),
    /** Drugs and procedures. */
    TREATMENT("Treatment", IssueCode.RENAL_FUNCTION_BELOW_LIMIT, IssueCode.INFECTION_UNTREATED),
    /** What came of it. */
    OUTCOME("Outcome", IssueCode.RESPONSE_WITHOUT_VALUES, IssueCode.VALUE_OFF_SCALE),
    /** What a report must tell. */
    REPORTING("Reporting (CARE)", IssueCode.CONSENT_NOT_STATED, IssueCode.GAP_TO_FILL),
    /** What tells who the patient is. */
    IDENTIFIERS("Identifiers", IssueCode.IDENTIFIER_NAME, IssueCode.IDENTIFIER_PRIVATE),
    /** What a journal asks of a case. */
    JOURNAL("Journal", IssueCode.JOURNAL_TITLE, IssueCode.JOURNAL_AGE),
    /** How a journal is declared. */
    JOURNAL_DECLARATION("Declaration of a journal", IssueCode.JOURNAL_PART_TWICE, IssueCode.JOURNAL_STYLE_UNKNOWN);

    private final String label;
    private final Set<IssueCode> rules;

    /** The rules of a topic stand together in {@link IssueCode}. */
    RuleTopic(String label, IssueCode first, IssueCode last) {
        this.label = label;
        rules = EnumSet.range(first, last);
    }

    /** {@return its name for a list of findings} */
    public String label() {
        return label;
    }

    /** {@return whether a rule belongs to it} */
    boolean has(IssueCode rule) {
        return rules.contains(rule);
    }

    /**
     * Finds the topic of a finding.
     *
     * @param code its code; may be unknown
     * @return the topic; the text for a code that is no rule, such as that of a file that cannot be written
     */
    public static RuleTopic of(String code) {
        return IssueCode.find(code).flatMap(rule -> Arrays.stream(values()).filter(topic -> topic.has(rule)).findFirst()).orElse(TEXT);
    }
}
