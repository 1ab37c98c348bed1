// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.language.Severity;
import org.calx.language.validation.IssueCode;

/** All quick fixes by the code of the findings they mend. */
public final class QuickFixes {

    private static final Map<IssueCode, List<Fix>> FIXES = new EnumMap<>(IssueCode.class);
    private static final Fix CONFIRM = new ConfirmFix();

    static {
        add(IssueCode.SYNTAX, new KeywordFix(), new QuotationMarkFix(), new NarrativeEndFix(), new BraceFix());
        add(IssueCode.EMPTY_FILE, new FirstCaseFix());
        add(IssueCode.ILLEGAL_CHARACTER, new CharacterFix());
        add(IssueCode.DUPLICATE_NAME, new FreeNameFix());
        add(IssueCode.DUPLICATE_STATEMENT, new RepetitionFix());
        add(IssueCode.UNRESOLVED_REFERENCE, new ReferenceFix());
        add(IssueCode.UNKNOWN_TERM, new TermFix());
        add(IssueCode.LOCAL_TERM_KNOWN, new LocalTermFix());
        add(IssueCode.LOCAL_TERM_UNUSED, new LocalTermFix());
        add(IssueCode.LOCAL_TERM_CODE, new TermCodeFix());
        add(IssueCode.UNKNOWN_EMBEDDED_VALUE, new EmbeddedValueFix());
        add(IssueCode.UNRESOLVED_CITATION, new CitationFix());
        add(IssueCode.BIBLIOGRAPHY_UNREADABLE, new FileNameFix(".bib", ".ris", ".nbib", ".json"));
        add(IssueCode.FIGURE_MISSING, new FileNameFix(".png", ".jpg", ".jpeg"));
        add(IssueCode.FIGURE_OUTSIDE_FOLDER, new FileNameFix(".png", ".jpg", ".jpeg"));
        add(IssueCode.CONFIRMATION_WITHOUT_EFFECT, new ConfirmationFix());
        add(IssueCode.CONFIRMATION_OF_ERROR, new ConfirmationFix());
        add(IssueCode.END_BEFORE_START, new SwappedDatesFix());
        add(IssueCode.AGE_CONTRADICTS_BIRTH_YEAR, new AgeFix());
        add(IssueCode.DATE_MISSING, new AtPresentationFix());
        add(IssueCode.THUMB_MIDDLE_PHALANX, new PhalanxFix());
        add(IssueCode.SIDE_MISSING, new SideFix());
        add(IssueCode.MORPHOLOGY_VISIBILITY_CLASH, new ListedWordFix());
        add(IssueCode.TUMORAL_LESION_SMALL, new ListedWordFix());
        add(IssueCode.EXTENT_CONTRADICTS_SITES, new OtherWordFix("circumscripta", "universalis"), new ListedWordFix());
        add(IssueCode.IDIOPATHIC_WITH_CAUSE, new OtherWordFix("idiopathic", "dystrophic"));
        add(IssueCode.SINE_SCLERODERMA_WITH_SKIN, new ListedWordFix());
        add(IssueCode.SSC_SCORE_WRONG, new TotalFix());
        add(IssueCode.LAB_UNIT_MISSING, new MissingUnitFix());
        add(IssueCode.LAB_UNIT_UNKNOWN, new UnknownUnitFix());
        add(IssueCode.LAB_VALUE_IMPLAUSIBLE, new LikelyUnitFix());
        add(IssueCode.LAB_RANGE_REVERSED, new RangeFix());
        add(IssueCode.METHOTREXATE_DAILY, new WeeklyFix());
        add(IssueCode.DOSE_WITHOUT_UNIT, new DoseUnitFix());
        add(IssueCode.VALUE_OFF_SCALE, new ScaleFix());
        add(IssueCode.RESPONSE_CONTRADICTS_VALUES, new OtherWordFix("improved", "worse"));
        add(IssueCode.COMPLETE_RESPONSE_WITH_LESION, new OtherWordFix("complete", "partial"));
        add(IssueCode.CONSENT_NOT_STATED, new ConsentFix());
        add(IssueCode.CARE_TITLE, new TitleFix());
        add(IssueCode.CARE_PATIENT_PERSPECTIVE, new CareFix("12"));
        add(IssueCode.CARE_ADVERSE_EVENTS, new NoAdverseEventsFix());
        add(IssueCode.IDENTIFIER_NAME, new IdentifierFix());
        add(IssueCode.IDENTIFIER_PLACE, new IdentifierFix());
        add(IssueCode.IDENTIFIER_INSTITUTION, new IdentifierFix());
        add(IssueCode.IDENTIFIER_DATE, new YearFix(), new IdentifierFix());
        add(IssueCode.IDENTIFIER_AGE, new OldestAgeFix());
        add(IssueCode.IDENTIFIER_CONTACT, new IdentifierFix());
        add(IssueCode.IDENTIFIER_NUMBER, new IdentifierFix());
        add(IssueCode.IDENTIFIER_OTHER, new IdentifierFix());
    }

    private QuickFixes() {
    }

    private static void add(IssueCode code, Fix... fixes) {
        FIXES.put(code, List.of(fixes));
    }

    /** {@return the rules whose findings have fixes of their own, apart from being confirmed} */
    public static Set<IssueCode> rules() {
        return Set.copyOf(FIXES.keySet());
    }

    /** {@return whether findings of this code and severity may have fixes; cheap, for those who only want to show a sign} */
    public static boolean maybe(String code, Severity severity) {
        return IssueCode.find(code).filter(known -> severity != Severity.ERROR || FIXES.containsKey(known)).isPresent();
    }

    /**
     * Finds the ways to mend a finding.
     *
     * @param file    the file as it was checked
     * @param finding one of its findings
     * @return the fixes, best first; empty when there is none
     */
    public static List<QuickFix> of(ParsedFile file, Diagnostic finding) {
        return of(file, finding, List.of(CONFIRM));
    }

    /** {@return the confirmation of a finding, whose reason is to be filled in; empty for an error, which cannot be confirmed} */
    public static Optional<QuickFix> confirmation(ParsedFile file, Diagnostic finding) {
        return file.problem().isPresent() ? Optional.empty() : CONFIRM.of(new Place(file, finding)).stream().findFirst();
    }

    /** {@return the ways to mend a finding apart from confirming it, best first} */
    static List<QuickFix> mendings(ParsedFile file, Diagnostic finding) {
        return of(file, finding, List.of());
    }

    private static List<QuickFix> of(ParsedFile file, Diagnostic finding, List<Fix> more) {
        Optional<IssueCode> code = IssueCode.find(finding.code());
        if (code.isEmpty() || file.problem().isPresent() || finding.offset() + finding.length() > file.text().length()) {
            return List.of();
        }
        Place place = new Place(file, finding);
        Map<List<TextEdit>, QuickFix> fixes = new LinkedHashMap<>();
        for (Fix fix : FIXES.getOrDefault(code.get(), List.of())) {
            fix.of(place).forEach(each -> fixes.putIfAbsent(each.edits(), each));
        }
        more.forEach(fix -> fix.of(place).forEach(each -> fixes.putIfAbsent(each.edits(), each)));
        return List.copyOf(fixes.values());
    }

    /** {@return the one fix of a finding that may be applied without a person; empty when there is none} */
    public static Optional<QuickFix> safe(ParsedFile file, Diagnostic finding) {
        return of(file, finding).stream().filter(QuickFix::safe).findFirst();
    }

    /**
     * Mends all findings of a rule at once, as far as that is safe.
     *
     * @param file     the file as it was checked
     * @param findings its findings
     * @param code     the code of the rule
     * @return the fix; empty when fewer than two findings can be mended so
     */
    public static Optional<QuickFix> all(ParsedFile file, List<Diagnostic> findings, String code) {
        List<QuickFix> fixes = apart(findings.stream().filter(finding -> finding.code().equals(code))
                .flatMap(finding -> safe(file, finding).stream()).toList());
        return fixes.size() < 2 ? Optional.empty() : Optional.of(new QuickFix("Mend all " + fixes.size() + " findings of " + code
                + " in this file", true, fixes.stream().flatMap(fix -> fix.edits().stream()).toList()));
    }

    /** {@return those of the fixes that can be applied together, the first one where two touch the same place} */
    static List<QuickFix> apart(List<QuickFix> fixes) {
        List<QuickFix> kept = new ArrayList<>();
        for (QuickFix fix : fixes.stream().sorted(Comparator.comparingInt((QuickFix each) -> each.edits().get(0).offset())).toList()) {
            if (kept.stream().noneMatch(other -> touch(fix, other))) {
                kept.add(fix);
            }
        }
        return kept;
    }

    private static boolean touch(QuickFix fix, QuickFix other) {
        return fix.edits().stream().anyMatch(one -> other.edits().stream()
                .anyMatch(two -> one.offset() <= two.end() && two.offset() <= one.end()));
    }
}
