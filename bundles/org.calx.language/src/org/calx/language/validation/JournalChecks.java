// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.calx.model.CalxPackage;
import org.calx.model.Evidence;
import org.calx.model.Journal;
import org.calx.model.JournalLimit;
import org.calx.model.JournalSection;
import org.calx.model.JournalWording;
import org.calx.model.LimitSubject;
import org.calx.model.LimitUnit;
import org.calx.model.ManuscriptPart;
import org.calx.model.TextPlace;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

/** What a journal declares can be followed, and looked up. */
public class JournalChecks extends CaseChecks {

    /** A part in two sections. */
    @Check
    public void partsOnce(Journal journal) {
        Map<ManuscriptPart, JournalSection> first = new EnumMap<>(ManuscriptPart.class);
        for (JournalSection section : journal.getSections()) {
            for (int i = 0; i < section.getParts().size(); i++) {
                ManuscriptPart part = section.getParts().get(i);
                JournalSection before = part == null ? null : first.putIfAbsent(part, section);
                if (before != null) {
                    report(IssueCode.JOURNAL_PART_TWICE, "the part '" + part.getLiteral() + "' already belongs to the section \"" + before.getHeading()
                            + "\"; delete it from one of the two", section, CalxPackage.Literals.JOURNAL_SECTION__PARTS, i);
                }
            }
        }
    }

    /** A limit that nothing can keep. */
    @Check
    public void reversed(JournalLimit limit) {
        boolean swapped = limit.getMax() > 0 && limit.getMin() > limit.getMax();
        boolean nothing = limit.eIsSet(CalxPackage.Literals.JOURNAL_LIMIT__MAX) ? limit.getMax() == 0
                : !limit.isUnlimited() && limit.getMin() == 0 && !isBroken(limit);
        if (swapped || nothing) {
            report(IssueCode.JOURNAL_LIMIT_REVERSED, swapped ? "nothing can be at least " + limit.getMin() + " and at most " + limit.getMax()
                    + "; swap the numbers" : "a limit of nothing; write a number from 1, or delete the limit", limit,
                    limit.getMin() > 0 ? CalxPackage.Literals.JOURNAL_LIMIT__MIN : CalxPackage.Literals.JOURNAL_LIMIT__MAX);
        }
    }

    /** A second limit for the same. */
    @Check
    public void limitsOnce(Journal journal) {
        Map<String, JournalLimit> first = new HashMap<>();
        for (JournalLimit limit : journal.getLimits()) {
            JournalLimit before = first.putIfAbsent(limit.getSubject() + " " + (limit.getUnit() == LimitUnit.CHARACTERS), limit);
            if (before != null) {
                report(IssueCode.JOURNAL_LIMIT_TWICE, "there is already a limit for this: '" + typed(before) + "'; delete one of the two", limit,
                        CalxPackage.Literals.JOURNAL_LIMIT__SUBJECT);
            }
        }
    }

    /** Rules that exclude each other. */
    @Check
    public void contradictions(Journal journal) {
        contradict(journal, journal.isUnstructured() && !journal.getAbstractSections().isEmpty(), CalxPackage.Literals.JOURNAL__UNSTRUCTURED,
                "an abstract cannot be unstructured and have sections");
        contradict(journal, journal.isAgesExact() && journal.getAgeBand() > 0, CalxPackage.Literals.JOURNAL__AGES_EXACT,
                "ages cannot be exact and in bands");
        contradict(journal, journal.isBlinded() && journal.isNotBlinded(), CalxPackage.Literals.JOURNAL__BLINDED,
                "a journal cannot be blinded and not blinded");
        contradict(journal, journal.isLineNumbers() && journal.isNoLineNumbers(), CalxPackage.Literals.JOURNAL__LINE_NUMBERS,
                "there cannot be line numbers and none");
        Map<TextPlace, List<String>> wanted = words(journal, JournalWording::getWanted);
        for (JournalWording wording : journal.getWordings()) {
            for (int i = 0; i < wording.getUnwanted().size(); i++) {
                String word = wording.getUnwanted().get(i);
                if (wanted.getOrDefault(wording.getPlace(), List.of()).contains(word.toLowerCase(Locale.ROOT))) {
                    report(IssueCode.JOURNAL_CONTRADICTION, "the " + wording.getPlace().getLiteral() + " cannot be with and without \"" + word
                            + "\"; delete the rule that does not hold", wording, CalxPackage.Literals.JOURNAL_WORDING__UNWANTED, i);
                }
            }
        }
    }

    private void contradict(Journal journal, boolean both, EStructuralFeature feature, String message) {
        if (both) {
            report(IssueCode.JOURNAL_CONTRADICTION, message + "; delete the rule that does not hold", journal, feature);
        }
    }

    private static Map<TextPlace, List<String>> words(Journal journal, Function<JournalWording, List<String>> which) {
        return journal.getWordings().stream().collect(Collectors.toMap(JournalWording::getPlace,
                wording -> which.apply(wording).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList(), (one, other) -> {
                    List<String> all = new ArrayList<>(one);
                    all.addAll(other);
                    return all;
                }));
    }

    /** The shape of an abstract without its length. */
    @Check
    public void abstractLimit(Journal journal) {
        boolean shaped = journal.isUnstructured() || !journal.getAbstractSections().isEmpty();
        boolean limited = journal.getLimits().stream().anyMatch(limit -> limit.getSubject() == LimitSubject.ABSTRACT);
        if (shaped && !limited && journal.getBase() == null && !isBroken(journal)) {
            report(IssueCode.JOURNAL_ABSTRACT_UNLIMITED, "how long the abstract may be is not said; add for example 'abstract at most 250 words'", journal,
                    journal.isUnstructured() ? CalxPackage.Literals.JOURNAL__UNSTRUCTURED : CalxPackage.Literals.JOURNAL__ABSTRACT_SECTIONS);
        }
    }

    /** Rules that refuse manuscripts and cannot be looked up. */
    @Check
    public void sources(Journal journal) {
        boolean told = journal.getSource() != null && journal.getVerified() != null;
        List<Evidence> rules = new ArrayList<>(journal.getLimits());
        rules.addAll(journal.getWordings());
        rules.addAll(journal.getRequirements());
        journal.getSections().stream().map(JournalSection::getLimit).filter(limit -> limit != null).forEach(rules::add);
        long without = rules.stream().filter(rule -> !rule.isUncertain() && (rule.getSource() == null ? !told : rule.getVerified() == null)).count();
        if (without > 0 && !journal.isUncertain() && !isBroken(journal)) {
            report(IssueCode.JOURNAL_WITHOUT_SOURCE, (without == 1 ? "a rule does" : without + " rules do")
                    + " not say where and when it was read; add 'source \"https://...\" verified on 2026-07', or mark what is not sure as uncertain",
                    journal, CalxPackage.Literals.NAMED__NAME);
        }
    }

    /** A base that is not there. */
    @Check
    public void base(Journal journal) {
        if (journal.getBase() != null) {
            new JournalNeighbours(journal).objection().ifPresent(message ->
                    report(IssueCode.JOURNAL_BASE_UNKNOWN, message, journal, CalxPackage.Literals.JOURNAL__BASE));
        }
    }
}
