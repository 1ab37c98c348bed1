// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.drawn.time;

import java.util.Optional;

import org.calx.model.time.Axis;
import org.calx.model.time.CaseClock;
import org.calx.model.time.Moment;
import org.calx.model.time.Span;

/**
 * The days between which something lay, as far as the record bounds them.
 *
 * @param earliest  the first possible day
 * @param latest    the last possible day
 * @param openStart whether it may have been earlier still
 * @param openEnd   whether it may have been later still
 */
public record Reach(double earliest, double latest, boolean openStart, boolean openEnd) {

    private static Reach of(Span span) {
        boolean openStart = span.leastDays() <= Moment.OPEN_START;
        boolean openEnd = span.mostDays() >= Moment.OPEN_END;
        return new Reach(openStart ? span.mostDays() : span.leastDays(), openEnd ? span.leastDays() : span.mostDays(), openStart, openEnd);
    }

    /** {@return where a moment lies on an axis of days from the presentation, or else on one of the calendar; empty if it cannot be placed there} */
    public static Optional<Reach> of(Moment moment, CaseClock clock, boolean relative) {
        if (relative) {
            return moment.distance(clock.presentation()).map(Reach::of);
        }
        return moment.axis() == Axis.CALENDAR && (moment.earliest() > Moment.OPEN_START || moment.latest() < Moment.OPEN_END)
                ? Optional.of(of(new Span(moment.earliest(), moment.latest()))) : Optional.empty();
    }

    /** {@return the day half way} */
    public double middle() {
        return (earliest + latest) / 2;
    }

    /** {@return whether the record bounds it on both sides} */
    public boolean isBounded() {
        return !openStart && !openEnd;
    }
}
