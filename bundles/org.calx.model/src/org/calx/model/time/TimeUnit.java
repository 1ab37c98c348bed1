// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Units of time in which durations and ages are written. */
public enum TimeUnit {
    /** Minute. */
    MINUTE(1.0 / 1440),
    /** Hour. */
    HOUR(1.0 / 24),
    /** Day. */
    DAY(1),
    /** Week. */
    WEEK(7),
    /** Month, a twelfth of a year. */
    MONTH(Span.DAYS_PER_YEAR / 12),
    /** Year. */
    YEAR(Span.DAYS_PER_YEAR);

    private static final Map<String, TimeUnit> SPELLINGS = Map.ofEntries(Map.entry("min", MINUTE),
            Map.entry("minute", MINUTE), Map.entry("minutes", MINUTE), Map.entry("h", HOUR), Map.entry("hour", HOUR),
            Map.entry("hours", HOUR), Map.entry("d", DAY), Map.entry("day", DAY), Map.entry("days", DAY),
            Map.entry("wk", WEEK), Map.entry("week", WEEK), Map.entry("weeks", WEEK), Map.entry("mo", MONTH),
            Map.entry("month", MONTH), Map.entry("months", MONTH), Map.entry("a", YEAR), Map.entry("y", YEAR),
            Map.entry("yr", YEAR), Map.entry("yrs", YEAR), Map.entry("year", YEAR), Map.entry("years", YEAR));

    private final double days;

    TimeUnit(double days) {
        this.days = days;
    }

    /** {@return its mean length in days} */
    public double days() {
        return days;
    }

    /**
     * Reads a unit as people type it.
     *
     * @param text the unit; null stands for years, as in "aged 62"
     * @return the unit; empty when it is not one of time
     */
    public static Optional<TimeUnit> parse(String text) {
        return text == null ? Optional.of(YEAR) : Optional.ofNullable(SPELLINGS.get(text.toLowerCase(Locale.ROOT)));
    }
}
