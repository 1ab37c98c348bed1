// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.time;

import java.math.BigDecimal;
import java.util.Optional;
import org.calx.model.AgeDate;
import org.calx.model.CountedDate;
import org.calx.model.Direction;
import org.calx.model.Duration;
import org.calx.model.FuzzyDate;
import org.calx.model.Landmark;
import org.calx.model.LandmarkDate;
import org.calx.model.OffsetDate;
import org.calx.model.Qualifier;

/** Durations as spans of days. */
public final class Durations {

    /** How far "about" reaches to either side, as a share of the duration. */
    private static final double ABOUT = 0.25;

    private Durations() {
    }

    /**
     * The span a duration stands for: "3 months" means from two and a half to three and a half,
     * "at least 3 months" no less than three.
     *
     * @param duration the duration; may be null
     * @return its span; empty when it has no amount or its unit is not one of time
     */
    public static Optional<Span> span(Duration duration) {
        if (duration == null || duration.getAmount() == null) {
            return Optional.empty();
        }
        return TimeUnit.parse(duration.getUnit()).map(unit -> {
            double length = duration.getAmount().doubleValue() * unit.days();
            boolean rounded = unit.days() > 1 && (duration.getQualifier() == Qualifier.EXACT || duration.getQualifier() == Qualifier.ABOUT);
            double slack = rounded ? unit.days() / 2 : 0;
            return qualified(duration.getQualifier(), length - slack, upTo(duration).doubleValue() * unit.days() + slack);
        });
    }

    /**
     * The span of a completed age: "62 years" means from the 62nd birthday to the day before the 63rd.
     *
     * @param age the age; may be null; years when it has no unit
     * @return its span; empty when it has no amount or its unit is not one of time
     */
    public static Optional<Span> age(Duration age) {
        return age == null ? Optional.empty() : age(age, age.getQualifier());
    }

    /** {@return the span of an age in a date, whose qualifier may stand before the word: before age 2} */
    static Optional<Span> age(AgeDate date) {
        return date.getAge() == null ? Optional.empty()
                : age(date.getAge(), date.getQualifier() == Qualifier.EXACT ? date.getAge().getQualifier() : date.getQualifier());
    }

    private static Optional<Span> age(Duration age, Qualifier qualifier) {
        return age.getAmount() == null ? Optional.empty() : TimeUnit.parse(age.getUnit()).map(unit -> {
            double least = age.getAmount().doubleValue() * unit.days();
            double most = (upTo(age).doubleValue() + 1) * unit.days() - 1;
            return switch (qualifier) {
            case EXACT, AT_LEAST, AT_MOST, AFTER, MORE_THAN -> qualified(qualifier, least, most);
            case BEFORE, LESS_THAN -> qualified(qualifier, 0, least);
            case ABOUT -> qualified(qualifier, least - unit.days(), most);
            };
        });
    }

    /**
     * How far a numbered day, week or month is from the first day. Some authors call that day 0, others day 1; both are
     * within the span.
     *
     * @param date the day, week or month
     * @return its span, without its qualifier; empty when its unit is not one of time
     */
    static Optional<Span> counted(CountedDate date) {
        return TimeUnit.parse(date.getUnit()).map(unit -> qualified(date.getQualifier(), Math.max(0, date.getNumber() - 1) * unit.days(),
                date.getNumber() * unit.days()));
    }

    /**
     * How long after birth a date lies, when it says so itself: at age 2, on day 2 of life, 3 weeks after birth.
     *
     * @param date the date; may be null
     * @return the span; empty when the date is not counted from birth
     */
    public static Optional<Span> sinceBirth(FuzzyDate date) {
        return switch (date) {
        case AgeDate age -> age(age);
        case CountedDate counted when counted.getLandmark() == Landmark.BIRTH -> counted(counted);
        case OffsetDate offset when offset.getLandmark() == Landmark.BIRTH && offset.getDirection() == Direction.AFTER ->
            span(offset.getOffset());
        case LandmarkDate landmark when landmark.getLandmark() == Landmark.BIRTH -> Optional.of(Span.NONE);
        case null, default -> Optional.empty();
        };
    }

    private static BigDecimal upTo(Duration duration) {
        return duration.getUpTo() == null ? duration.getAmount() : duration.getUpTo().max(duration.getAmount());
    }

    private static Span qualified(Qualifier qualifier, double least, double most) {
        double slack = (most - least) / 2;
        long shortest = (long) Math.floor(least);
        long longest = (long) Math.ceil(most);
        return switch (qualifier) {
        case EXACT -> new Span(shortest, longest);
        case ABOUT -> new Span((long) Math.floor((least + slack) * (1 - ABOUT) - slack),
                (long) Math.ceil((most - slack) * (1 + ABOUT) + slack));
        case AT_LEAST, MORE_THAN, AFTER -> new Span(shortest, Moment.OPEN_END);
        case AT_MOST, LESS_THAN, BEFORE -> new Span(0, Math.max(0, longest));
        };
    }
}
