// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.calx.manuscript.problem.Problem.Kind;
import org.calx.model.Case;
import org.calx.model.DatePolicy;
import org.calx.model.Narrative;
import org.calx.model.Section;
import org.calx.model.narrative.NarrativeText;
import org.calx.model.narrative.Segment;

/** Dates and ages the author typed into text more exactly than the journal allows; those that Calx words itself follow the journal. */
final class PolicyReview {

    private static final String MONTH = "(January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern DAY = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./](19|20)\\d{2}|\\d{1,2}(st|nd|rd|th)? " + MONTH
            + "( \\d{4})?|" + MONTH + " \\d{1,2}(st|nd|rd|th)?(, \\d{4}|\\b))");
    private static final Pattern IN_MONTH = Pattern.compile("\\b(" + MONTH + " (of )?(19|20)\\d{2}|(19|20)\\d{2}-(0[1-9]|1[0-2]))\\b");
    private static final Pattern YEAR = Pattern.compile("(?i)\\b(?:in|since|from|until|by|during|before|after|late|early|mid) (?:the (?:year )?)?((?:19|20)\\d{2})\\b"
            + "(?! (?:ACR|EULAR|criteria|classification|guideline|consensus))");
    private static final Pattern AGE = Pattern.compile("\\b(\\d{1,3}[- ]years?[- ]old|aged (about )?\\d{1,3}|(at the )?age (of )?\\d{1,3})\\b");

    /** Where the patient is told about; elsewhere a date or an age may be that of a publication. */
    private static final Set<Section> OF_PATIENT = EnumSet.complementOf(EnumSet.of(Section.INTRODUCTION, Section.DISCUSSION));

    private final Case subject;
    private final Findings findings;

    PolicyReview(Case subject, Findings findings) {
        this.subject = subject;
        this.findings = findings;
    }

    void review() {
        for (Narrative text : subject.getNarratives()) {
            if (text.getSection() != null && OF_PATIENT.contains(text.getSection())) {
                String typed = NarrativeText.parse(text.getText()).segments().stream().map(each -> each instanceof Segment.Prose prose ? prose.text() : " … ")
                        .collect(Collectors.joining()).replaceAll("\\s+", " ");
                dates(text, typed);
                ages(text, typed);
            }
        }
    }

    private void dates(Narrative text, String typed) {
        String found = switch (findings.profile().dates()) {
            case UNSTATED, CALENDAR -> "";
            case MONTH -> first(DAY, typed);
            case YEAR -> first(DAY, typed).isEmpty() ? first(IN_MONTH, typed) : first(DAY, typed);
            case RELATIVE -> first(DAY, typed).isEmpty() ? first(IN_MONTH, typed).isEmpty() ? first(YEAR, typed) : first(IN_MONTH, typed) : first(DAY, typed);
        };
        if (!found.isEmpty()) {
            String allowed = findings.profile().dates() == DatePolicy.RELATIVE ? "no calendar dates"
                    : findings.profile().dates() == DatePolicy.YEAR ? "only the year of a date" : "only the month of a date";
            findings.add(Kind.JOURNAL_DATE, findings.profile().evidence(), text, "text", "the text says '" + found + "', and this journal allows " + allowed,
                    "write a length of time, such as '3 months later', or embed the value, which Calx words as the journal has it");
        }
    }

    private void ages(Narrative text, String typed) {
        String found = findings.profile().ages().isExact() ? "" : first(AGE, typed);
        if (!found.isEmpty()) {
            findings.add(Kind.JOURNAL_AGE, findings.profile().evidence(), text, "text", "the text says '" + found
                    + "', and this journal allows ages only as a band of " + findings.profile().ages().bandYears() + " years",
                    "write for example 'in her 60s', or embed the value, which Calx words as the journal has it");
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group() : "";
    }
}
