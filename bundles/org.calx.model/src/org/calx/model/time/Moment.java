// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.calx.model.Landmark;

/**
 * A moment as exact as the record: the days on which it may have been, both ends included. Moments are partially ordered
 * by {@link #compareTo}: what is decided is certain for every course of events that agrees with the record.
 *
 * @param axis     what the days are counted from
 * @param earliest the first possible day; {@link #OPEN_START} when unbounded
 * @param latest   the last possible day; {@link #OPEN_END} when unbounded
 * @param bases    the dates it is counted from, and how long after each it lies: "2 weeks after T1" is certainly before
 *                 "2 months after T1" however little is known of T1; may be empty
 */
public record Moment(Axis axis, long earliest, long latest, Map<Object, Span> bases) {

    /** Stands for "any time before". */
    public static final long OPEN_START = Long.MIN_VALUE / 4;
    /** Stands for "any time after". */
    public static final long OPEN_END = -OPEN_START;

    /** More links of a chain are not remembered. */
    private static final int MOST_BASES = 12;

    /** Checks that the interval is not empty and clips it to the open ends. */
    public Moment {
        earliest = Math.max(earliest, OPEN_START);
        latest = Math.min(latest, OPEN_END);
        if (earliest > latest) {
            throw new IllegalArgumentException("a moment from day " + earliest + " to day " + latest);
        }
        bases = Map.copyOf(bases);
    }

    /** A moment that is counted from nothing but its axis. */
    public Moment(Axis axis, long earliest, long latest) {
        this(axis, earliest, latest, Map.of());
    }

    /**
     * How this moment stands to another. Antisymmetric: the other stands to this one in the reversed way. Transitive where
     * decided: nothing that lies before what lies before a third is ever said to lie after it, unless the record
     * contradicts itself.
     *
     * @param other the other
     * @return the order; {@link Order#OVERLAPPING} or {@link Order#INCOMPARABLE} when the two cannot be compared
     */
    public Order compareTo(Moment other) {
        Order found = axis == other.axis ? days().compareTo(other.days()) : Order.INCOMPARABLE;
        if (found.isDecided()) {
            return found;
        }
        Order decided = null;
        for (Map.Entry<Object, Span> base : bases.entrySet()) {
            Span span = other.bases.get(base.getKey());
            Order order = span == null ? found : base.getValue().compareTo(span);
            if (order.isDecided()) {
                if (decided != null && decided != order) {
                    return Order.OVERLAPPING; // a record that contradicts itself decides nothing
                }
                decided = order;
            } else if (span != null) {
                found = Order.OVERLAPPING;
            }
        }
        return decided == null ? found : decided;
    }

    /** {@return whether this moment certainly lies before the other} */
    public boolean isBefore(Moment other) {
        if (axis == other.axis && (latest < other.earliest || other.latest < earliest)) {
            return latest < other.earliest; // nearly all pairs, and all pairs of a long case are asked for
        }
        return !bases.isEmpty() && !other.bases.isEmpty() && compareTo(other) == Order.BEFORE;
    }

    /** {@return whether this moment certainly lies after the other} */
    public boolean isAfter(Moment other) {
        return compareTo(other) == Order.AFTER;
    }

    /** {@return whether this moment certainly lies before the other or on the same day} */
    public boolean isNotAfter(Moment other) {
        return compareTo(other) == Order.BEFORE || axis == other.axis && latest <= other.earliest
                || bases.entrySet().stream().anyMatch(base -> other.bases.containsKey(base.getKey())
                        && base.getValue().mostDays() <= other.bases.get(base.getKey()).leastDays());
    }

    /** {@return whether neither end is open} */
    public boolean isBounded() {
        return days().isBounded();
    }

    /**
     * The time from another moment to this one.
     *
     * @param start where to count from
     * @return the span in days, negative when this lies before; empty when the record does not bound it
     */
    public Optional<Span> since(Moment start) {
        return distance(start).filter(Span::isBounded);
    }

    /**
     * The time from another moment to this one, as far as it is known.
     *
     * @param start where to count from
     * @return the span in days, open to one side when the record is; empty when nothing is known of it
     */
    public Optional<Span> distance(Moment start) {
        Span found = axis == start.axis ? days().plus(start.days().negated()) : new Span(OPEN_START, OPEN_END);
        for (Map.Entry<Object, Span> base : bases.entrySet()) {
            Span other = start.bases.get(base.getKey());
            if (other != null) {
                found = found.meet(base.getValue().plus(other.negated()));
            }
        }
        return Optional.of(found).filter(span -> span.leastDays() > OPEN_START || span.mostDays() < OPEN_END);
    }

    private Span days() {
        return new Span(earliest, latest);
    }

    /** {@return this moment moved by a span of days} */
    Moment plus(Span span) {
        Span moved = days().plus(span);
        Map<Object, Span> spans = new HashMap<>(bases);
        spans.replaceAll((base, from) -> from.plus(span));
        return new Moment(axis, moved.leastDays(), moved.mostDays(), spans);
    }

    /** {@return this moment as one that others are counted from} */
    Moment as(Object base) {
        Map<Object, Span> spans = new HashMap<>(bases);
        if (spans.size() >= MOST_BASES) {
            spans.keySet().removeIf(known -> !(known instanceof Landmark));
        }
        spans.put(base, Span.NONE);
        return new Moment(axis, earliest, latest, spans);
    }

    /** {@return the smallest moment that holds both, on this axis; it is neither of the two, so nothing is counted from it} */
    Moment hull(Moment other) {
        return new Moment(axis, Math.min(earliest, other.earliest), Math.max(latest, other.latest));
    }

    /** {@return what both allow; empty when they exclude each other or are on different axes} */
    Optional<Moment> meet(Moment other) {
        long from = Math.max(earliest, other.earliest);
        long to = Math.min(latest, other.latest);
        return axis != other.axis || from > to ? Optional.empty() : Optional.of(new Moment(axis, from, to, bases));
    }
}
