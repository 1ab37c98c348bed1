// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.util.Locale;

import org.calx.manuscript.english.Numbers;
import org.calx.model.time.Moment;
import org.calx.model.time.Span;
import org.calx.model.time.TimeUnit;

/** The time between two dates in words, in the largest sensible unit and no more exact than the dates. */
public final class IntervalWords {

    private static final long DAYS_UNTIL_WEEKS = 21;
    private static final long DAYS_UNTIL_MONTHS = 70;
    private static final long MONTHS_UNTIL_YEARS = 24;
    /** A span whose ends differ by more than this factor has no middle worth telling. */
    private static final long WIDE = 4;

    /** Whole days of months and years are a little more or less than their mean length. */
    private static final int ROUNDING = 2;

    private IntervalWords() {
    }

    /** {@return six months, about three years, at least nine years, less than one year} */
    public static String prose(Span span) {
        return said(span, true);
    }

    /** {@return the same with figures: 6 months, about 3 years} */
    public static String figures(Span span) {
        return said(span, false);
    }

    private static String said(Span span, boolean inWords) {
        boolean forward = span.leastDays() + span.mostDays() >= 0;
        long least = forward ? span.leastDays() : -span.mostDays();
        long most = forward ? span.mostDays() : -span.leastDays();
        if (least == 0 && most == 0) {
            return inWords ? "less than one day" : "less than 1" + Numbers.NBSP + "day";
        }
        if (most >= Moment.OPEN_END) {
            return least <= 0 ? "some time" : "at least " + bound(least, false, inWords);
        }
        return least <= 0 || most > WIDE * least ? "less than " + bound(most + 1, true, inWords) : between(least, most, inWords);
    }

    private static String between(long least, long most, boolean inWords) {
        double middle = (least + most) / 2.0;
        TimeUnit unit = unit(middle);
        long rounded = Math.max(1, Math.round(middle / unit.days()));
        boolean rough = most - least > unit.days() + ROUNDING || Math.abs(middle - rounded * unit.days()) > unit.days() / 4;
        return (rough ? "about " : "") + words(rounded, unit, inWords);
    }

    /** A bound in whole units on its own side: a little less than nine years is at least eight, but nine when days were rounded. */
    private static String bound(long days, boolean up, boolean inWords) {
        TimeUnit unit = unit(days);
        double units = days / unit.days();
        boolean whole = Math.abs(units - Math.rint(units)) * unit.days() < ROUNDING;
        return words(Math.max(1, (long) (whole ? Math.rint(units) : up ? Math.ceil(units) : Math.floor(units))), unit, inWords);
    }

    private static TimeUnit unit(double days) {
        if (days < DAYS_UNTIL_WEEKS) {
            return TimeUnit.DAY;
        }
        return days < DAYS_UNTIL_MONTHS ? TimeUnit.WEEK : days < MONTHS_UNTIL_YEARS * TimeUnit.MONTH.days() - ROUNDING ? TimeUnit.MONTH : TimeUnit.YEAR;
    }

    private static String words(long number, TimeUnit unit, boolean inWords) {
        boolean year = unit == TimeUnit.MONTH && number == 12;
        String name = (year ? TimeUnit.YEAR : unit).name().toLowerCase(Locale.ROOT);
        long count = year ? 1 : number;
        return inWords && count <= 9 ? Numbers.inWords(count) + " " + name + (count == 1 ? "" : "s") : count + Numbers.NBSP + name + (count == 1 ? "" : "s");
    }
}
