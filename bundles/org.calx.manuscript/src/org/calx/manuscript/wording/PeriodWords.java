// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.util.Optional;

import org.calx.manuscript.english.Numbers;
import org.calx.model.CalendarDate;
import org.calx.model.FuzzyDate;
import org.calx.model.Qualifier;
import org.calx.model.Timed;

/** Moments and periods in words. */
public final class PeriodWords {

    private PeriodWords() {
    }

    /**
     * A time as an adverbial.
     *
     * @param timed   what happened
     * @param opening what stands before the start: "from " or "since "
     * @param times   the words for dates
     * @return on 2 November 2024, from March 2021 to 2022, for ten weeks; empty for none
     */
    static String phrase(Timed timed, String opening, Times times) {
        StringBuilder out = new StringBuilder(times.when(timed.getOn()));
        String period = joined(timed, true, times);
        if (!period.isEmpty()) {
            boolean opened = timed.getStart() != null && timed.getEnd() != null && isOneDate(timed, times);
            append(out, opened ? times.when(timed.getStart()) : opening + period);
        } else if (timed.getEnd() != null && !times.point(timed.getEnd()).isEmpty()) {
            append(out, "until " + times.point(timed.getEnd()));
        } else if (timed.getStart() != null && !times.point(timed.getStart()).isEmpty()) {
            append(out, opening + times.point(timed.getStart()));
        }
        if (timed.getLasting() != null) {
            append(out, "for " + DurationWords.prose(timed.getLasting()));
        }
        return out.toString();
    }

    /** {@return the time for a table: 12 April 2021 to 19 April 2022; from 2020, ongoing; empty for none} */
    static String label(Timed timed, Times times) {
        StringBuilder out = new StringBuilder(times.label(timed.getOn()));
        String period = joined(timed, false, times);
        String start = times.label(timed.getStart());
        String end = times.label(timed.getEnd());
        if (!period.isEmpty()) {
            append(out, isOneDate(timed, times) ? start : period);
        } else if (!start.isEmpty()) {
            append(out, (timed.getLasting() == null ? "from " : "") + start);
        } else if (!end.isEmpty()) {
            append(out, "until " + end);
        }
        if (timed.getLasting() != null) {
            out.append(out.isEmpty() ? "" : ", ").append("for ").append(DurationWords.figures(timed.getLasting()));
        }
        if (timed.isOngoing()) {
            out.append(out.isEmpty() ? "ongoing" : ", ongoing");
        }
        return out.toString();
    }

    /** {@return start and end with "to" between them; empty unless both can be told} */
    private static String joined(Timed timed, boolean words, Times times) {
        if (timed.getStart() == null || timed.getEnd() == null) {
            return "";
        }
        Optional<RelativeDate> start = times.relative(timed.getStart());
        Optional<RelativeDate> end = times.relative(timed.getEnd());
        if (start.isPresent() && end.isPresent()) {
            return start.get().to(end.get(), words);
        }
        String from = words ? start(timed, times) : times.label(timed.getStart());
        String to = words ? times.point(timed.getEnd()) : times.label(timed.getEnd());
        return from.isEmpty() || to.isEmpty() ? "" : from + " to " + to;
    }

    /** From 2021 to 2021 is in 2021. */
    private static boolean isOneDate(Timed timed, Times times) {
        return times.label(timed.getStart()).equals(times.label(timed.getEnd()))
                && (times.areRelative() || !timed.getStart().equals(times.coarse(timed.getStart())));
    }

    private static void append(StringBuilder out, String words) {
        out.append(out.isEmpty() ? "" : " ").append(words);
    }

    /** A year or month that both ends share is said once: from 8 March to 6 April 2021. */
    private static String start(Timed timed, Times times) {
        String start = times.point(timed.getStart());
        FuzzyDate first = times.coarse(timed.getStart());
        FuzzyDate last = times.coarse(timed.getEnd());
        if (exact(first) && exact(last)) {
            String from = ((CalendarDate) first).getValue();
            String to = ((CalendarDate) last).getValue();
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

    /** {@return the first date that is recorded; null for none} */
    public static FuzzyDate first(Timed timed) {
        return timed.getStart() != null ? timed.getStart() : timed.getOn() != null ? timed.getOn() : timed.getEnd();
    }
}
