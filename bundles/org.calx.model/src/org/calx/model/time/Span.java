// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.time;

/**
 * A length of time as exact as the record.
 *
 * @param leastDays the shortest it can be, in days; {@link Moment#OPEN_START} when unbounded
 * @param mostDays  the longest it can be, in days; {@link Moment#OPEN_END} when unbounded
 */
public record Span(long leastDays, long mostDays) {

    /** Mean length of a year in days. */
    public static final double DAYS_PER_YEAR = 365.25;

    static final Span NONE = new Span(0, 0);

    /** Checks the order of the ends and clips them to the open ones. */
    public Span {
        leastDays = Math.max(leastDays, Moment.OPEN_START);
        mostDays = Math.min(mostDays, Moment.OPEN_END);
        if (leastDays > mostDays) {
            throw new IllegalArgumentException("a span of " + leastDays + " to " + mostDays + " days");
        }
    }

    /** {@return the middle of the span in years} */
    public double middleYears() {
        return (leastDays + mostDays) / 2.0 / DAYS_PER_YEAR;
    }

    /** {@return whether neither end is open} */
    public boolean isBounded() {
        return leastDays > Moment.OPEN_START && mostDays < Moment.OPEN_END;
    }

    /** {@return the same span backwards} */
    Span negated() {
        return new Span(-mostDays, -leastDays);
    }

    /** {@return this span followed by another; open where one of them is} */
    Span plus(Span other) {
        return new Span(least(leastDays, other.leastDays), most(mostDays, other.mostDays));
    }

    /** {@return what both allow; this one when they exclude each other, because then the record contradicts itself} */
    Span meet(Span other) {
        long least = Math.max(leastDays, other.leastDays);
        long most = Math.min(mostDays, other.mostDays);
        return least > most ? this : new Span(least, most);
    }

    /** {@return how a length of this span stands to one of the other} */
    Order compareTo(Span other) {
        if (mostDays < other.leastDays) {
            return Order.BEFORE;
        }
        if (leastDays > other.mostDays) {
            return Order.AFTER;
        }
        return leastDays == mostDays && equals(other) ? Order.SAME : Order.OVERLAPPING;
    }

    private static long least(long a, long b) {
        return a == Moment.OPEN_START || b == Moment.OPEN_START ? Moment.OPEN_START : a + b;
    }

    private static long most(long a, long b) {
        return a == Moment.OPEN_END || b == Moment.OPEN_END ? Moment.OPEN_END : a + b;
    }
}
