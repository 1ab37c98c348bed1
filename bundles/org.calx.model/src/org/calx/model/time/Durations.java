// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.time;

import java.util.Optional;
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
            double slack = unit == TimeUnit.DAY ? 0 : unit.days() / 2;
            return qualified(duration.getQualifier(), length, slack);
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
            if (age.getQualifier() == Qualifier.EXACT) {
                return new Span((long) Math.floor(length), (long) Math.ceil(length + unit.days()));
            }
            return qualified(age.getQualifier(), length, unit.days());
        });
    }

    private static Span qualified(Qualifier qualifier, double length, double slack) {
        long shortest = (long) Math.floor(length - slack);
        long longest = (long) Math.ceil(length + slack);
        return switch (qualifier) {
        case EXACT -> new Span(shortest, longest);
        case ABOUT -> new Span((long) Math.floor(length * (1 - ABOUT) - slack),
                (long) Math.ceil(length * (1 + ABOUT) + slack));
        case AT_LEAST, MORE_THAN, AFTER -> new Span(shortest, Moment.OPEN_END);
        case AT_MOST, LESS_THAN, BEFORE -> new Span(0, longest);
        };
    }
}
