// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import org.calx.manuscript.english.Numbers;
import org.calx.model.CalendarDate;
import org.calx.model.FuzzyDate;
import org.calx.model.Qualifier;
import org.calx.model.Timed;

/** Moments and periods in words. */
public final class PeriodWords {

    private PeriodWords() {
    }

    /** {@return the time as an adverbial of a finished event: on 2 November 2024, from March 2021 to 2022, for ten weeks; empty for none} */
    public static String during(Timed timed) {
        return phrase(timed, "from ");
    }

    /** {@return the time as an adverbial of a state that may last: since 2008, until August 2022} */
    public static String lasting(Timed timed) {
        return phrase(timed, timed.getEnd() == null && timed.getLasting() == null ? "since " : "from ");
    }

    private static String phrase(Timed timed, String opening) {
        StringBuilder out = new StringBuilder();
        if (timed.getOn() != null) {
            out.append(DateWords.when(timed.getOn()));
        }
        if (timed.getStart() != null) {
            out.append(space(out)).append(opening).append(start(timed));
        }
        if (timed.getEnd() != null) {
            out.append(space(out)).append(timed.getStart() == null ? "until " : "to ").append(DateWords.point(timed.getEnd()));
        }
        if (timed.getLasting() != null) {
            out.append(space(out)).append("for ").append(DurationWords.prose(timed.getLasting()));
        }
        return out.toString();
    }

    /** A year or month that both ends share is said once: from 8 March to 6 April 2021. */
    private static String start(Timed timed) {
        String start = DateWords.point(timed.getStart());
        if (exact(timed.getStart()) && exact(timed.getEnd())) {
            String from = ((CalendarDate) timed.getStart()).getValue();
            String to = ((CalendarDate) timed.getEnd()).getValue();
            if (from.length() > 4 && to.length() > 4 && from.substring(0, 4).equals(to.substring(0, 4)) && !from.equals(to)) {
                boolean sameMonth = from.length() == 10 && to.length() == 10 && from.substring(0, 7).equals(to.substring(0, 7));
                return start.substring(0, sameMonth ? start.indexOf(Numbers.NBSP) : start.lastIndexOf(' '));
            }
        }
        return start;
    }

    private static boolean exact(FuzzyDate date) {
        return date instanceof CalendarDate calendar && calendar.getQualifier() == Qualifier.EXACT && calendar.getValue() != null
                && calendar.getValue().length() >= 4;
    }

    private static String space(StringBuilder out) {
        return out.isEmpty() ? "" : " ";
    }

    /** {@return the time for a table: 12 April 2021 to 19 April 2022; since 2020, ongoing; empty for none} */
    public static String label(Timed timed) {
        StringBuilder out = new StringBuilder(DateWords.label(timed.getOn()));
        if (timed.getStart() != null) {
            boolean open = timed.getEnd() == null && timed.getLasting() == null;
            out.append(space(out)).append(open ? "from " : "").append(DateWords.label(timed.getStart()));
        }
        if (timed.getEnd() != null) {
            out.append(timed.getStart() == null ? space(out) + "until " : " to ").append(DateWords.label(timed.getEnd()));
        }
        if (timed.getLasting() != null) {
            out.append(out.isEmpty() ? "" : ", ").append("for ").append(DurationWords.figures(timed.getLasting()));
        }
        if (timed.isOngoing()) {
            out.append(out.isEmpty() ? "ongoing" : ", ongoing");
        }
        return out.toString();
    }

    /** {@return the first date that is recorded; null for none} */
    public static FuzzyDate first(Timed timed) {
        return timed.getStart() != null ? timed.getStart() : timed.getOn() != null ? timed.getOn() : timed.getEnd();
    }
}
