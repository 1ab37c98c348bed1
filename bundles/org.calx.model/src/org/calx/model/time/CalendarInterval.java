// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.calx.model.Qualifier;

/**
 * The days a year, a month or a day stands for.
 *
 * @param first its first day
 * @param last  its last day
 * @param grace how many days "about" widens it on each side
 */
public record CalendarInterval(LocalDate first, LocalDate last, int grace) {

    /**
     * Reads {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}.
     *
     * @param text the date; may be null
     * @return its days; empty when it is no date of the calendar
     */
    public static Optional<CalendarInterval> parse(String text) {
        try {
            return switch (text != null && isWritten(text) ? text.length() : 0) {
            case 4 -> {
                Year year = Year.of(number(text, 0, 4));
                yield Optional.of(new CalendarInterval(year.atDay(1), year.atMonth(12).atEndOfMonth(), 365));
            }
            case 7 -> {
                YearMonth month = YearMonth.of(number(text, 0, 4), number(text, 5, 7));
                yield Optional.of(new CalendarInterval(month.atDay(1), month.atEndOfMonth(), 31));
            }
            case 10 -> {
                LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
                yield Optional.of(new CalendarInterval(day, day, 7));
            }
            default -> Optional.empty();
            };
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** Whether digits and dashes stand where they belong; looked at by hand, because a case has a thousand dates that are read with every key press. */
    private static boolean isWritten(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** {@return the moment this stands for under a qualifier} */
    Moment qualified(Qualifier qualifier) {
        long from = first.toEpochDay();
        long to = last.toEpochDay();
        return switch (qualifier) {
        case EXACT -> new Moment(Axis.CALENDAR, from, to);
        case ABOUT -> new Moment(Axis.CALENDAR, from - grace, to + grace);
        case AT_LEAST -> new Moment(Axis.CALENDAR, from, Moment.OPEN_END);
        case AT_MOST -> new Moment(Axis.CALENDAR, Moment.OPEN_START, to);
        case BEFORE, LESS_THAN -> new Moment(Axis.CALENDAR, Moment.OPEN_START, from - 1);
        case AFTER, MORE_THAN -> new Moment(Axis.CALENDAR, to + 1, Moment.OPEN_END);
        };
    }
}
