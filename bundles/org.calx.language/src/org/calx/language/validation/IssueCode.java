// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * The rules a case is checked against. The name of a constant is the stable code of its findings; title, reason, source and
 * examples of a rule are on its {@link RulePage}. A rule that rests on unverified standard knowledge is never an error.
 */
public enum IssueCode {

    // the file
    FILE_UNREADABLE(Severity.ERROR),
    FILE_ENCODING(Severity.ERROR),
    FILE_TOO_LARGE(Severity.ERROR),
    FILE_SETTING(Severity.ERROR),
    SYNTAX(Severity.ERROR),
    EMPTY_FILE(Severity.ERROR),
    ILLEGAL_CHARACTER(Severity.ERROR),
    DUPLICATE_NAME(Severity.ERROR),
    DUPLICATE_STATEMENT(Severity.ERROR),
    UNRESOLVED_REFERENCE(Severity.ERROR),
    UNKNOWN_TERM(Severity.WARNING),
    LOCAL_TERM_KNOWN(Severity.INFO),
    LOCAL_TERM_UNUSED(Severity.INFO),
    LOCAL_TERM_CODE(Severity.WARNING),
    UNKNOWN_EMBEDDED_VALUE(Severity.ERROR),
    UNRESOLVED_CITATION(Severity.ERROR),
    BIBLIOGRAPHY_UNREADABLE(Severity.ERROR),
    REFERENCE_KEY_TWICE(Severity.ERROR),
    REFERENCE_DUPLICATE(Severity.WARNING),
    REFERENCE_WITHOUT_DOI(Severity.INFO),
    REFERENCE_NOT_CITED(Severity.INFO),
    FIGURE_MISSING(Severity.ERROR),
    FIGURE_OUTSIDE_FOLDER(Severity.ERROR),
    FIGURE_NOT_AN_IMAGE(Severity.ERROR),
    FIGURE_IN_PRINT_COLOURS(Severity.WARNING),
    FIGURE_RESOLUTION_LOW(Severity.WARNING),
    FIGURE_SEVERAL_PAGES(Severity.WARNING),
    FIGURE_WITHOUT_ALT(Severity.WARNING),
    FIGURE_NOT_DRAWN(Severity.ERROR),
    CONFIRMATION_WITHOUT_EFFECT(Severity.INFO),
    CONFIRMATION_OF_ERROR(Severity.WARNING),

    // time
    END_BEFORE_START(Severity.ERROR, "V01"),
    DATES_IN_CIRCLE(Severity.ERROR),
    EVENT_BEFORE_BIRTH(Severity.ERROR, "V02"),
    EVENT_AFTER_DEATH(Severity.ERROR, "V02"),
    EVENT_IN_FUTURE(Severity.ERROR, "V02"),
    AGE_CONTRADICTS_BIRTH_YEAR(Severity.ERROR, "V03", "5a"),
    AGE_CONTRADICTS_PRESENTATION(Severity.ERROR, "V03", "5a"),
    CALCINOSIS_BEFORE_DISEASE(Severity.WARNING, "V04"),
    CALCINOSIS_EARLY(Severity.INFO, "V05"),
    RAYNAUD_AFTER_DIAGNOSIS(Severity.WARNING, Basis.STANDARD_KNOWLEDGE, "V06"),
    DATE_MISSING(Severity.ERROR, "V07", "7"),

    // anatomy and lesions
    THUMB_MIDDLE_PHALANX(Severity.ERROR, "V08"),
    SIDE_MISSING(Severity.WARNING, "V09"),
    MORPHOLOGY_VISIBILITY_CLASH(Severity.ERROR, "V10"),
    EXTENT_CONTRADICTS_SITES(Severity.WARNING, "V11"),
    TUMORAL_LESION_SMALL(Severity.WARNING, "V12"),
    TUMORAL_WITHOUT_SIZE(Severity.WARNING, "V12"),
    LESION_UNDESCRIBED(Severity.INFO, "V13"),
    SPINAL_DEPOSIT_WITHOUT_IMAGING(Severity.WARNING),
    ULCER_ON_CALCINOSIS_SUPERFICIAL(Severity.WARNING),

    // classification
    METASTATIC_WITH_NORMAL_CALCIUM_PHOSPHATE(Severity.WARNING, "V14"),
    METASTATIC_WITHOUT_CALCIUM_PHOSPHATE(Severity.INFO, "V14"),
    RAISED_CALCIUM_PHOSPHATE_UNEXPLAINED(Severity.WARNING, "V15"),
    IDIOPATHIC_WITH_CAUSE(Severity.WARNING, "V16"),
    IATROGENIC_WITHOUT_CAUSE(Severity.ERROR, "V17"),
    CALCIPHYLAXIS_UNSUPPORTED(Severity.WARNING, Basis.STANDARD_KNOWLEDGE, "V18"),
    CALCIPHYLAXIS_WITH_WARFARIN(Severity.WARNING, Basis.STANDARD_KNOWLEDGE, "V18"),
    CREST_UNSUPPORTED(Severity.WARNING, Basis.STANDARD_KNOWLEDGE, "V19"),
    SSC_SCORE_BELOW_NINE(Severity.WARNING, "V20"),
    SSC_SCORE_INCOMPLETE(Severity.INFO, "V20"),
    SSC_SCORE_WRONG(Severity.ERROR, "V21"),
    SINE_SCLERODERMA_WITH_SKIN(Severity.WARNING, Basis.STANDARD_KNOWLEDGE, "V22"),
    HFTC_WITH_NORMAL_PHOSPHATE(Severity.WARNING, "V23"),
    HFTC_WITHOUT_GENE_TEST(Severity.INFO, "V23"),
    BONE_DENSITY_NOT_STATED(Severity.INFO),
    DIGITAL_ISCHAEMIA_NOT_STATED(Severity.INFO),
    MOUSSE_WITHOUT_ECHOCARDIOGRAM(Severity.INFO),

    // laboratory
    LAB_UNIT_MISSING(Severity.ERROR, "V24"),
    LAB_UNIT_UNKNOWN(Severity.ERROR, "V24"),
    LAB_VALUE_IMPLAUSIBLE(Severity.WARNING, Basis.STANDARD_KNOWLEDGE, "V25"),
    LAB_RANGE_REVERSED(Severity.ERROR),
    MINERAL_TESTS_MISSING(Severity.INFO, "V26"),
    CALCIUM_UNCORRECTED(Severity.WARNING, Basis.STANDARD_KNOWLEDGE, "V27"),
    ADULT_RANGE_FOR_CHILD(Severity.INFO, Basis.STANDARD_KNOWLEDGE, "V28"),

    // treatment
    RENAL_FUNCTION_BELOW_LIMIT(Severity.WARNING, Basis.STANDARD_KNOWLEDGE, "V29"),
    BISPHOSPHONATE_WITH_LOW_CALCIUM(Severity.WARNING, Basis.STANDARD_KNOWLEDGE, "V29"),
    BISPHOSPHONATE_WITHOUT_TESTS(Severity.WARNING, Basis.STANDARD_KNOWLEDGE, "V29"),
    BISPHOSPHONATE_OESOPHAGUS(Severity.WARNING, Basis.STANDARD_KNOWLEDGE, "V30"),
    BISPHOSPHONATE_WITHOUT_DENTAL_ASSESSMENT(Severity.WARNING, "V30"),
    RITUXIMAB_WITHOUT_HBV_SCREENING(Severity.WARNING, "V31"),
    RITUXIMAB_WITHOUT_IGG(Severity.INFO, "V31"),
    BIOLOGIC_WITHOUT_SCREENING(Severity.WARNING, Basis.STANDARD_KNOWLEDGE, "V32"),
    JAK_INHIBITOR_RISK(Severity.WARNING, Basis.STANDARD_KNOWLEDGE, "V32"),
    DRUG_INTERACTION(Severity.WARNING, Basis.STANDARD_KNOWLEDGE, "V33"),
    TERATOGENIC_IN_PREGNANCY(Severity.WARNING, Basis.STANDARD_KNOWLEDGE, "V34"),
    PREGNANCY_NOT_STATED(Severity.WARNING, Basis.STANDARD_KNOWLEDGE, "V34"),
    WARFARIN_FOR_CALCINOSIS(Severity.INFO, "V35"),
    RENAL_CRISIS_UNMONITORED(Severity.WARNING, Basis.STANDARD_KNOWLEDGE, "V36"),
    METHOTREXATE_DAILY(Severity.WARNING, Basis.STANDARD_KNOWLEDGE, "V37", "9b"),
    DOSE_WITHOUT_UNIT(Severity.WARNING, "V37", "9b"),
    DOSE_OUT_OF_RANGE(Severity.WARNING, Basis.STANDARD_KNOWLEDGE, "V37", "9b"),
    INFECTION_UNTREATED(Severity.WARNING, "V38"),

    // outcome
    RESPONSE_WITHOUT_VALUES(Severity.WARNING, "V39", "10a"),
    RESPONSE_CONTRADICTS_VALUES(Severity.WARNING, "V39", "10a"),
    COMPLETE_RESPONSE_WITH_LESION(Severity.WARNING, "V39", "10a"),
    VALUE_OFF_SCALE(Severity.ERROR),

    // reporting
    CONSENT_NOT_STATED(Severity.INFO, "V40", "13"),
    CARE_TITLE(Severity.INFO, "V40", "1"),
    CARE_TIMELINE(Severity.INFO, "V40", "7"),
    CARE_PATIENT_PERSPECTIVE(Severity.INFO, "V40", "12"),
    CARE_ADVERSE_EVENTS(Severity.INFO, "V40", "10d"),
    GAP_TO_FILL(Severity.WARNING),

    // what identifies the patient
    IDENTIFIER_NAME(Severity.WARNING, "V40", "5a"),
    IDENTIFIER_PLACE(Severity.WARNING, "V40", "5a"),
    IDENTIFIER_INSTITUTION(Severity.WARNING, "V40", "5a"),
    IDENTIFIER_DATE(Severity.WARNING, "V40", "5a"),
    IDENTIFIER_CALENDAR_DATES(Severity.INFO, "V40", "5a"),
    IDENTIFIER_AGE(Severity.WARNING, "V40", "5a"),
    IDENTIFIER_CONTACT(Severity.WARNING, "V40", "5a"),
    IDENTIFIER_NUMBER(Severity.WARNING, "V40", "5a"),
    IDENTIFIER_FACE(Severity.WARNING, "V40", "5a"),
    IDENTIFIER_IN_IMAGE_FILE(Severity.INFO, "V40", "5a"),
    IDENTIFIER_OTHER(Severity.WARNING, "V40", "5a"),
    IDENTIFIER_PRIVATE(Severity.WARNING, "V40", "5a"),

    // the journal
    JOURNAL_PART_TWICE(Severity.ERROR),
    JOURNAL_LIMIT_REVERSED(Severity.ERROR),
    JOURNAL_LIMIT_TWICE(Severity.ERROR),
    JOURNAL_CONTRADICTION(Severity.ERROR),
    JOURNAL_ABSTRACT_UNLIMITED(Severity.INFO),
    JOURNAL_WITHOUT_SOURCE(Severity.WARNING),
    JOURNAL_BASE_UNKNOWN(Severity.ERROR),
    JOURNAL_STYLE_UNKNOWN(Severity.ERROR),

    // what a journal asks of the case; found only when one is chosen
    JOURNAL_TITLE(Severity.ERROR, true),
    JOURNAL_ABSTRACT(Severity.ERROR, true),
    JOURNAL_LENGTH(Severity.ERROR, true),
    JOURNAL_NUMBER(Severity.ERROR, true),
    JOURNAL_WORDING(Severity.ERROR, true),
    JOURNAL_STATEMENT_MISSING(Severity.ERROR, true),
    JOURNAL_AUTHOR_DETAILS(Severity.ERROR, true),
    JOURNAL_DATE(Severity.ERROR, true),
    JOURNAL_AGE(Severity.ERROR, true);

    /** What a rule rests on. */
    private enum Basis {
        /** Logic, the language itself, or a source that was read. */
        ESTABLISHED,
        /** Standard knowledge, not re-read in a source: good for a warning that a clinician can overrule, never for an error. */
        STANDARD_KNOWLEDGE
    }

    private final Severity severity;
    private final Basis basis;
    private final String rule;
    private final String careItem;
    private final boolean askedByJournal;

    IssueCode(Severity severity) {
        this(severity, "", "");
    }

    IssueCode(Severity severity, boolean askedByJournal) {
        this(severity, Basis.ESTABLISHED, "", "", askedByJournal);
    }

    IssueCode(Severity severity, String rule) {
        this(severity, rule, "");
    }

    IssueCode(Severity severity, String rule, String careItem) {
        this(severity, Basis.ESTABLISHED, rule, careItem);
    }

    IssueCode(Severity severity, Basis basis, String rule) {
        this(severity, basis, rule, "");
    }

    IssueCode(Severity severity, Basis basis, String rule, String careItem) {
        this(severity, basis, rule, careItem, false);
    }

    IssueCode(Severity severity, Basis basis, String rule, String careItem, boolean askedByJournal) {
        this.askedByJournal = askedByJournal;
        this.severity = severity;
        this.basis = basis;
        this.rule = rule;
        this.careItem = careItem;
    }

    /** How much its findings weigh unless the finding itself says otherwise. */
    Severity severity() {
        return severity;
    }

    /** {@return whether its findings usually are errors, which cannot be confirmed} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@return whether it is found only when a journal is chosen, which also says how much it weighs} */
    public boolean isAskedByJournal() {
        return askedByJournal;
    }

    /** {@return whether it is an error about the file itself, without which no manuscript can be made} */
    boolean isNeeded() {
        return severity == Severity.ERROR && rule.isEmpty() && !askedByJournal;
    }

    /** {@return whether it rests on standard knowledge that was not re-read in a source; such a rule is never an error} */
    public boolean restsOnUnverifiedKnowledge() {
        return basis == Basis.STANDARD_KNOWLEDGE;
    }

    /** {@return its number in the catalogue of clinical rules, such as {@code V01}; empty for a rule of the file itself} */
    public String rule() {
        return rule;
    }

    /** {@return the item of the CARE checklist it serves, such as {@code 10a}; empty when there is none} */
    public String careItem() {
        return careItem;
    }

    /** {@return its name in file names, such as {@code end-before-start}} */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds a code as typed; case, spaces and hyphens make no difference.
     *
     * @param text the code; may be null
     * @return the constant; empty when there is none of that name
     */
    public static Optional<IssueCode> find(String text) {
        if (text != null) {
            String name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
            for (IssueCode code : values()) {
                if (code.name().equals(name)) {
                    return Optional.of(code);
                }
            }
        }
        return Optional.empty();
    }
}
