// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.unit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A range of values, open or closed at either end.
 *
 * @param low      lower bound; empty if there is none
 * @param lowOpen  whether the lower bound itself lies outside
 * @param high     upper bound; empty if there is none
 * @param highOpen whether the upper bound itself lies outside
 */
public record Interval(Optional<BigDecimal> low, boolean lowOpen, Optional<BigDecimal> high, boolean highOpen) {

    /**
     * Reads {@code 2.15..2.55}, {@code <5}, {@code <=5}, {@code >1}, {@code >=90}, or a single value.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static Interval parse(String text) {
        int dots = text.indexOf("..");
        try {
            if (dots >= 0) {
                return closed(new BigDecimal(text.substring(0, dots).strip()), new BigDecimal(text.substring(dots + 2).strip()));
            }
            if (text.startsWith("<") || text.startsWith(">")) {
                boolean open = !text.startsWith("=", 1);
                Optional<BigDecimal> bound = Optional.of(new BigDecimal(text.substring(open ? 1 : 2).strip()));
                return text.charAt(0) == '<' ? new Interval(Optional.empty(), false, bound, open)
                        : new Interval(bound, open, Optional.empty(), false);
            }
            return closed(new BigDecimal(text.strip()), new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a range such as 2.15..2.55, <5 or >=90", e);
        }
    }

    /** The values from low to high, both included. */
    public static Interval closed(BigDecimal low, BigDecimal high) {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("the range " + low + ".." + high + " ends before it begins");
        }
        return new Interval(Optional.of(low), false, Optional.of(high), false);
    }

    /** Whether the value lies below the lower bound. */
    public boolean isBelow(BigDecimal value) {
        return low.isPresent() && value.compareTo(low.get()) < (lowOpen ? 1 : 0);
    }

    /** Whether the value lies above the upper bound. */
    public boolean isAbove(BigDecimal value) {
        return high.isPresent() && value.compareTo(high.get()) > (highOpen ? -1 : 0);
    }

    /** Whether the value lies within. */
    public boolean contains(BigDecimal value) {
        return !isBelow(value) && !isAbove(value);
    }

    /** The same range with its bounds changed by an increasing function, such as a conversion. */
    public Interval map(UnaryOperator<BigDecimal> change) {
        return new Interval(low.map(change), lowOpen, high.map(change), highOpen);
    }

    /** As printed in a manuscript: {@code 2.15–2.55}, {@code <5}, {@code ≥90}. */
    public String print() {
        if (low.isPresent() && high.isPresent()) {
            boolean single = low.get().compareTo(high.get()) == 0;
            return single ? low.get().toPlainString() : low.get().toPlainString() + "–" + high.get().toPlainString();
        }
        return low.map(bound -> (lowOpen ? ">" : "≥") + bound.toPlainString())
                .orElseGet(() -> high.map(bound -> (highOpen ? "<" : "≤") + bound.toPlainString()).orElse(""));
    }
}
