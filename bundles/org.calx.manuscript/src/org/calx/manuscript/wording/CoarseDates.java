// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import org.calx.model.CalendarDate;
import org.calx.model.FuzzyDate;
import org.calx.model.Qualifier;
import org.calx.model.RangeDate;
import org.calx.model.time.CalendarInterval;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Calendar dates without their day, or without day and month. */
final class CoarseDates {

    private CoarseDates() {
    }

    /**
     * Cuts a date.
     *
     * @param date   the date; may be null
     * @param length how much of a date such as 2024-11-02 is kept: 4 for the year, 7 for the month
     * @return a date no more exact than that; the same when it is so already or not one of the calendar
     */
    static FuzzyDate cut(FuzzyDate date, int length) {
        return switch (date) {
            case CalendarDate calendar when isLonger(calendar, length) -> cut(calendar, length);
            case RangeDate range -> cut(range, length);
            case null, default -> date;
        };
    }

    private static boolean isLonger(CalendarDate date, int length) {
        return date.getValue() != null && date.getValue().length() > length && CalendarInterval.parse(date.getValue()).isPresent();
    }

    private static CalendarDate cut(CalendarDate date, int length) {
        CalendarDate cut = EcoreUtil.copy(date);
        cut.setValue(date.getValue().substring(0, length));
        return cut;
    }

    private static FuzzyDate cut(RangeDate range, int length) {
        RangeDate cut = EcoreUtil.copy(range);
        if (cut.getEarliest() instanceof CalendarDate first && isLonger(first, length)) {
            first.setValue(first.getValue().substring(0, length));
        }
        if (cut.getLatest() instanceof CalendarDate last && isLonger(last, length)) {
            last.setValue(last.getValue().substring(0, length));
        }
        boolean same = cut.getEarliest() instanceof CalendarDate first && cut.getLatest() instanceof CalendarDate last && first.getValue() != null
                && first.getValue().equals(last.getValue()) && first.getQualifier() == Qualifier.EXACT && last.getQualifier() == Qualifier.EXACT;
        return same ? cut.getEarliest() : cut; // between March and May 2021 is in 2021
    }
}
