// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.timeline;

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
record Reach(double earliest, double latest, boolean openStart, boolean openEnd) {

    static Reach of(Span span) {
        boolean openStart = span.leastDays() <= Moment.OPEN_START;
        boolean openEnd = span.mostDays() >= Moment.OPEN_END;
        return new Reach(openStart ? span.mostDays() : span.leastDays(), openEnd ? span.leastDays() : span.mostDays(), openStart, openEnd);
    }

    double middle() {
        return (earliest + latest) / 2;
    }
}
