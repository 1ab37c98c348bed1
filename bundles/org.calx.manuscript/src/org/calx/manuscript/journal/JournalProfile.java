// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.calx.manuscript.wording.TimePolicy;
import org.calx.model.DatePolicy;
import org.calx.model.IdentifierPolicy;
import org.calx.model.Journal;
import org.calx.model.LimitSubject;
import org.calx.model.LimitUnit;
import org.calx.model.ManuscriptPart;
import org.calx.model.journal.JournalNames;

/**
 * What a journal asks of a manuscript, complete: what it does not say is as in {@link #CARE}.
 *
 * @param name         the name as written
 * @param evidence     where its rules are said, and when that was last read
 * @param sections     the sections in order, the abstract and the references among them; the title page always comes first
 * @param abstractPlan the shape of the abstract
 * @param limits       what is limited, at most one limit for each subject and unit; those of sections are in their plans
 * @param wordings     words that are wanted or not wanted
 * @param required     what must be stated, each once
 * @param style        the citation style, by the name of its CSL file; empty for the standard one
 * @param dates        how dates are told; never unstated
 * @param ages         how ages are told
 * @param identifiers  what becomes of a manuscript that tells who the patient is; never unstated
 * @param blinded      whether reviewers must not learn who wrote it
 * @param layout       how pages look
 * @param figures      how figures are printed
 * @param declarations fixed sentences of the declarations
 */
public record JournalProfile(String name, Evidence evidence, List<SectionPlan> sections, AbstractPlan abstractPlan, List<Limit> limits,
        List<WordingRule> wordings, List<RequiredStatement> required, Optional<String> style, DatePolicy dates, AgePolicy ages,
        IdentifierPolicy identifiers, boolean blinded, PageLayout layout, FigurePrint figures, DeclarationTexts declarations) {

    /** The order and the headings of the CARE guideline, without limits: what Calx composes when no journal is chosen. */
    public static final JournalProfile CARE = CareProfile.profile();

    /** Copies the lists and checks that nothing is missing. */
    public JournalProfile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(evidence, "evidence");
        sections = List.copyOf(sections);
        Objects.requireNonNull(abstractPlan, "abstractPlan");
        limits = List.copyOf(limits);
        wordings = List.copyOf(wordings);
        required = List.copyOf(required);
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(ages, "ages");
        Objects.requireNonNull(identifiers, "identifiers");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(declarations, "declarations");
    }

    /** {@return the profile of a journal that starts from no other} */
    public static JournalProfile of(Journal journal) {
        return of(journal, CARE);
    }

    /**
     * The profile of a journal.
     *
     * @param journal the journal; an incomplete one, as it is while it is written, is taken as far as it goes
     * @param base    the profile it starts from; what the journal says takes its place
     */
    public static JournalProfile of(Journal journal, JournalProfile base) {
        return new ProfileReader(journal, base).read();
    }

    /** {@return the name as people type it: {@code bmj-case-reports} for "BMJ Case Reports"} */
    public String id() {
        return JournalNames.id(name);
    }

    /** {@return the limit of something; empty when it is not limited} */
    public Optional<Limit> limit(LimitSubject subject, LimitUnit unit) {
        return limits.stream().filter(limit -> limit.subject() == subject && limit.unit() == unit).findFirst();
    }

    /** {@return the section a part belongs to; empty when the journal has no place for it} */
    public Optional<SectionPlan> sectionOf(ManuscriptPart part) {
        return sections.stream().filter(section -> section.parts().contains(part)).findFirst();
    }

    /** {@return how exactly the journal lets dates and ages be told} */
    public TimePolicy timePolicy() {
        TimePolicy.Dates told = switch (dates) {
            case MONTH -> TimePolicy.Dates.MONTH;
            case YEAR -> TimePolicy.Dates.YEAR;
            case RELATIVE -> TimePolicy.Dates.RELATIVE;
            case CALENDAR, UNSTATED -> TimePolicy.Dates.CALENDAR;
        };
        return new TimePolicy(told, ages.bandYears());
    }
}
