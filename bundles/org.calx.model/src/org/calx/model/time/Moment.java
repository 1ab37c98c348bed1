// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.time;

/**
 * A moment as exact as the record: the days on which it may have been, both ends included.
 *
 * @param axis     what the days are counted from
 * @param earliest the first possible day; {@link #OPEN_START} when unbounded
 * @param latest   the last possible day; {@link #OPEN_END} when unbounded
 */
public record Moment(Axis axis, long earliest, long latest) {

    /** Stands for "any time before". */
    public static final long OPEN_START = Long.MIN_VALUE / 4;
    /** Stands for "any time after". */
    public static final long OPEN_END = Long.MAX_VALUE / 4;

    /** Checks that the interval is not empty and clips it to the open ends. */
    public Moment {
        earliest = Math.max(earliest, OPEN_START);
        latest = Math.min(latest, OPEN_END);
        if (earliest > latest) {
            throw new IllegalArgumentException("a moment from day " + earliest + " to day " + latest);
        }
    }

    /** {@return how this moment stands to the other} */
    public Order compareTo(Moment other) {
        if (axis != other.axis) {
            return Order.INCOMPARABLE;
        }
        if (latest < other.earliest) {
            return Order.BEFORE;
        }
        return earliest > other.latest ? Order.AFTER : Order.OVERLAPPING;
    }

    /** {@return whether this moment certainly lies before the other} */
    public boolean isBefore(Moment other) {
        return compareTo(other) == Order.BEFORE;
    }

    /** {@return whether this moment certainly lies after the other} */
    public boolean isAfter(Moment other) {
        return compareTo(other) == Order.AFTER;
    }

    /** {@return whether neither end is open} */
    public boolean isBounded() {
        return earliest > OPEN_START && latest < OPEN_END;
    }

    /**
     * The time from another moment to this one.
     *
     * @param start where to count from
     * @return the span in days, negative when this lies before; empty when the two cannot be compared
     */
    public java.util.Optional<Span> since(Moment start) {
        if (axis != start.axis || !isBounded() || !start.isBounded()) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(new Span(earliest - start.latest, latest - start.earliest));
    }

    /** {@return this moment moved by a span of days} */
    Moment plus(Span span) {
        return new Moment(axis, earliest == OPEN_START ? OPEN_START : earliest + span.leastDays(),
                latest == OPEN_END ? OPEN_END : latest + span.mostDays());
    }

    /** {@return the smallest moment that holds both, on this axis} */
    Moment hull(Moment other) {
        return new Moment(axis, Math.min(earliest, other.earliest), Math.max(latest, other.latest));
    }
}
