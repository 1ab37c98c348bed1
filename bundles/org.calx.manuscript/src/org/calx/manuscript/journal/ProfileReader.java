// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.calx.model.DatePolicy;
import org.calx.model.IdentifierPolicy;
import org.calx.model.Journal;
import org.calx.model.JournalLimit;
import org.calx.model.LineSpacing;
import org.calx.model.Requirement;

/** Makes a profile of a journal and of the profile it starts from. */
final class ProfileReader {

    private final Journal journal;
    private final JournalProfile base;

    ProfileReader(Journal journal, JournalProfile base) {
        this.journal = journal;
        this.base = base;
    }

    JournalProfile read() {
        return new JournalProfile(journal.getName() == null ? "" : journal.getName(), Evidence.of(journal, journal), sections(), abstractPlan(),
                limits(), wordings(), required(), journal.getStyle() == null ? base.style() : Optional.of(journal.getStyle()),
                journal.getDates() == DatePolicy.UNSTATED ? base.dates() : journal.getDates(), ages(),
                journal.getIdentifiers() == IdentifierPolicy.UNSTATED ? base.identifiers() : journal.getIdentifiers(),
                journal.isBlinded() || base.blinded() && !journal.isNotBlinded(), layout(), print(), declarations());
    }

    private List<SectionPlan> sections() {
        List<SectionPlan> own = journal.getSections().stream().map(section -> SectionPlan.of(section, journal)).toList();
        return own.isEmpty() ? base.sections() : own;
    }

    private AbstractPlan abstractPlan() {
        if (journal.isUnstructured()) {
            return AbstractPlan.UNSTRUCTURED;
        }
        return journal.getAbstractSections().isEmpty() ? base.abstractPlan()
                : new AbstractPlan(journal.getAbstractSections().stream().map(section -> SectionPlan.of(section, journal)).toList());
    }

    private List<Limit> limits() {
        Map<List<Object>, Limit> all = new LinkedHashMap<>();
        base.limits().forEach(limit -> all.put(List.of(limit.subject(), limit.unit()), limit));
        for (JournalLimit stated : journal.getLimits()) {
            if (stated.isUnlimited()) {
                all.keySet().removeIf(key -> key.get(0) == stated.getSubject());
            } else if (stated.getMin() > 0 || stated.getMax() > 0) {
                Limit limit = Limit.of(stated, journal);
                all.put(List.of(limit.subject(), limit.unit()), limit);
            }
        }
        return List.copyOf(all.values());
    }

    /** What the journal wants in a text takes the place of what its base wants there, and so do the words it does not want. */
    private List<WordingRule> wordings() {
        List<WordingRule> own = journal.getWordings().stream().map(wording -> WordingRule.of(wording, journal)).toList();
        List<WordingRule> all = new ArrayList<>();
        for (WordingRule inherited : base.wordings()) {
            boolean replaced = own.stream().anyMatch(rule -> rule.place() == inherited.place()
                    && (rule.wanted().isEmpty() == inherited.wanted().isEmpty() || !disjoint(rule, inherited)));
            if (!replaced) {
                all.add(inherited);
            }
        }
        all.addAll(own);
        return all;
    }

    private static boolean disjoint(WordingRule one, WordingRule other) {
        return one.wanted().stream().noneMatch(other.unwanted()::contains) && one.unwanted().stream().noneMatch(other.wanted()::contains);
    }

    private List<RequiredStatement> required() {
        Map<Requirement, RequiredStatement> all = new LinkedHashMap<>();
        base.required().forEach(each -> all.put(each.what(), each));
        journal.getRequirements().stream().flatMap(each -> RequiredStatement.of(each, journal)).forEach(each -> all.put(each.what(), each));
        return List.copyOf(all.values());
    }

    private AgePolicy ages() {
        return journal.isAgesExact() ? AgePolicy.EXACT : journal.getAgeBand() > 0 ? new AgePolicy(journal.getAgeBand()) : base.ages();
    }

    private PageLayout layout() {
        return new PageLayout(journal.isLineNumbers() || base.layout().lineNumbers() && !journal.isNoLineNumbers(),
                journal.getSpacing() == LineSpacing.UNSTATED ? base.layout().spacing() : journal.getSpacing());
    }

    private FigurePrint print() {
        FigurePrint inherited = base.figures();
        return new FigurePrint(journal.getPrintWidths().isEmpty() ? inherited.widths() : journal.getPrintWidths(),
                journal.getPrintHeight() > 0 ? OptionalInt.of(journal.getPrintHeight()) : inherited.height(),
                journal.getPrintResolution() > 0 ? OptionalInt.of(journal.getPrintResolution()) : inherited.resolution());
    }

    private DeclarationTexts declarations() {
        return new DeclarationTexts(Optional.ofNullable(journal.getEmptyDeclaration()).or(base.declarations()::empty),
                Optional.ofNullable(journal.getConsentSentence()).or(base.declarations()::consent));
    }
}
