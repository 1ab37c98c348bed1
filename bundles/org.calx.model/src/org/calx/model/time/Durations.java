// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.time;

import java.math.BigDecimal;
import java.util.Optional;
import org.calx.model.CountedDate;
import org.calx.model.Duration;
import org.calx.model.Qualifier;

/** Durations as spans of days. */
public final class Durations {

    /** How far "about" reaches to either side, as a share of the duration. */
    private static final double ABOUT = 0.25;

    private Durations() {
    }

    /**
     * The span a duration stands for: "3 months" means from two and a half to three and a half.
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
            double slack = unit.days() <= 1 ? 0 : unit.days() / 2;
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
        if (age == null || age.getAmount() == null) {
            return Optional.empty();
        }
        return TimeUnit.parse(age.getUnit()).map(unit -> {
            double length = age.getAmount().doubleValue() * unit.days();
            double longest = (upTo(age).doubleValue() + 1) * unit.days();
            return qualified(age.getQualifier(), length - (age.getQualifier() == Qualifier.EXACT ? 0 : unit.days()), longest);
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
