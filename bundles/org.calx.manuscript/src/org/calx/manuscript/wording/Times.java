// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.util.Optional;

import org.calx.model.AgeDate;
import org.calx.model.CalendarDate;
import org.calx.model.Case;
import org.calx.model.Duration;
import org.calx.model.FuzzyDate;
import org.calx.model.Patient;
import org.calx.model.RangeDate;
import org.calx.model.Timed;
import org.calx.model.time.CaseClock;

/** Dates, periods and ages of one case in words, as exact as the record and as a policy allow. */
public final class Times {

    /** Everything as recorded; serves any case. */
    public static final Times AS_RECORDED = new Times(null, null, TimePolicy.AS_RECORDED);

    private final CaseClock clock;
    private final TimePolicy policy;
    private final Optional<TimeAnchor> anchor;
    private final AgeWords ages;

    /**
     * Serves one case.
     *
     * @param subject the case
     * @param clock   its clock
     * @param policy  how exactly dates and ages may be told
     */
    public Times(Case subject, CaseClock clock, TimePolicy policy) {
        this.clock = clock;
        this.policy = policy;
        anchor = policy.dates() == TimePolicy.Dates.RELATIVE ? TimeAnchor.of(subject, clock) : Optional.empty();
        ages = new AgeWords(policy, Person.of(subject == null ? null : subject.getPatient()));
    }

    /** {@return whether dates are told by their distance from the presentation} */
    public boolean areRelative() {
        return policy.dates() == TimePolicy.Dates.RELATIVE;
    }

    /** {@return whether dates are told as they are recorded} */
    public boolean areAsRecorded() {
        return policy.dates() == TimePolicy.Dates.CALENDAR;
    }

    /** {@return the date as a name, for tables: 2 November 2024, about 2008, 3 months before presentation; empty for none} */
    public String label(FuzzyDate date) {
        if (isBaseline(date)) {
            return "baseline";
        }
        if (isRelative(date)) {
            return relative(date).map(RelativeDate::label).orElse("");
        }
        return date instanceof AgeDate age ? ages.label(age) : DateWords.label(coarse(date));
    }

    /** {@return the date with its preposition: on 2 November 2024, in about 2008, three months after curettage; empty for none} */
    public String when(FuzzyDate date) {
        if (isBaseline(date)) {
            return ""; // it cannot be told by its distance from itself
        }
        if (isRelative(date)) {
            return relative(date).map(RelativeDate::when).orElse("");
        }
        return date instanceof AgeDate age ? ages.when(age) : DateWords.when(coarse(date));
    }

    /** {@return the date as the latest moment of something: by 2 November 2024, three months after curettage; empty for none} */
    public String by(FuzzyDate date) {
        return when(date).replaceFirst("^(?:on|in) ", "by ");
    }

    /** {@return the date behind since, until or from: 2 November 2024, the age of 36 years, two weeks before presentation; empty for none} */
    public String point(FuzzyDate date) {
        if (isRelative(date)) {
            return relative(date).map(RelativeDate::point).orElse("");
        }
        return date instanceof AgeDate age ? ages.point(age) : DateWords.point(coarse(date));
    }

    /** {@return the time as an adverbial of a finished event: on 2 November 2024, from March 2021 to 2022, for ten weeks; empty for none} */
    public String during(Timed timed) {
        return PeriodWords.phrase(timed, "from ", this);
    }

    /** {@return the time as an adverbial of a state that may last: since 2008, for about 16 years, until August 2022; empty for none} */
    public String lasting(Timed timed) {
        if (timed.getStart() != null && timed.getEnd() == null && timed.getLasting() == null && timed.getOn() == null && isRelative(timed.getStart())) {
            return relative(timed.getStart()).map(RelativeDate::since).orElse("");
        }
        return PeriodWords.phrase(timed, timed.getEnd() == null && timed.getLasting() == null ? "since " : "from ", this);
    }

    /** {@return the time for a table: 12 April 2021 to 19 April 2022; since 2020, ongoing; empty for none} */
    public String label(Timed timed) {
        return PeriodWords.label(timed, this);
    }

    /** {@return an age for tables and embedded values: 62 years, 60 to 69 years; empty for none} */
    public String age(Duration age) {
        return ages.figures(age);
    }

    /** {@return whether an age is told less exactly than it is recorded} */
    public boolean isBanded(Duration age) {
        return ages.isBanded(age);
    }

    /** {@return the patient with an article: a 62-year-old right-handed woman, a right-handed woman in her 60s} */
    public String introduced(Patient patient, String adjectives) {
        return ages.introduced(patient.getAge(), adjectives);
    }

    /** {@return the date as far as the policy lets it be told on the calendar} */
    FuzzyDate coarse(FuzzyDate date) {
        return switch (policy.dates()) {
            case CALENDAR, RELATIVE -> date;
            case MONTH -> CoarseDates.cut(date, "2024-11".length());
            case YEAR -> CoarseDates.cut(date, "2024".length());
        };
    }

    private boolean isBaseline(FuzzyDate date) {
        return date != null && anchor.isPresent() && anchor.get().date() == date && !anchor.get().isPresentation();
    }

    private boolean isRelative(FuzzyDate date) {
        return areRelative() && (date instanceof CalendarDate || date instanceof RangeDate range && range.getEarliest() instanceof CalendarDate
                && range.getLatest() instanceof CalendarDate);
    }

    /** {@return the date by its distance from the anchor; empty for one that is not told so, or cannot be} */
    Optional<RelativeDate> relative(FuzzyDate date) {
        return isRelative(date) ? anchor.flatMap(from -> RelativeDate.of(date, clock, from)) : Optional.empty();
    }
}
