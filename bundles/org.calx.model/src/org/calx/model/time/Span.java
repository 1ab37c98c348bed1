// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.time;

/**
 * A length of time as exact as the record.
 *
 * @param leastDays the shortest it can be, in days
 * @param mostDays  the longest it can be, in days
 */
public record Span(long leastDays, long mostDays) {

    /** Mean length of a year in days. */
    public static final double DAYS_PER_YEAR = 365.25;

    /** Checks the order of the ends. */
    public Span {
        if (leastDays > mostDays) {
            throw new IllegalArgumentException("a span of " + leastDays + " to " + mostDays + " days");
        }
    }

    /** {@return the middle of the span in years} */
    public double middleYears() {
        return (leastDays + mostDays) / 2.0 / DAYS_PER_YEAR;
    }

    /** {@return the same span backwards} */
    Span negated() {
        return new Span(-mostDays, -leastDays);
    }
}
