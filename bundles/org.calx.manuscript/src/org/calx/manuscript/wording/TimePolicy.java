// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.util.Objects;

/**
 * How exactly dates and ages may be told.
 *
 * @param dates   how dates are told
 * @param ageBand how many years wide the bands of ages are; 0 when ages are told as recorded
 */
public record TimePolicy(Dates dates, int ageBand) {

    /** Dates and ages as recorded. */
    public static final TimePolicy AS_RECORDED = new TimePolicy(Dates.CALENDAR, 0);

    /** Checks that nothing is missing. */
    public TimePolicy {
        Objects.requireNonNull(dates, "dates");
    }

    /** How dates are told. */
    public enum Dates {
        /** As recorded. */
        CALENDAR,
        /** No more exactly than by month. */
        MONTH,
        /** No more exactly than by year, as 45 CFR 164.514(b)(2) allows. */
        YEAR,
        /** By their distance from the presentation. */
        RELATIVE
    }

    /** {@return whether ages over 89 are told as one class, as 45 CFR 164.514(b)(2) wants wherever dates are not told in full} */
    boolean hidesGreatAges() {
        return ageBand > 0 || dates == Dates.YEAR || dates == Dates.RELATIVE;
    }
}
