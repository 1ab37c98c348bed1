// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.Set;

/** Finds dates written with numbers only: 2019-03-12, 12.3.2019, 3/4/21, 20190312, 17/XII/2010, and 5/11 or "the 3rd" where the words speak of a day. */
final class NumericDateFinder implements Finder {

    private static final Set<String> BEFORE_DAY = Set.of("on", "dated", "am", "since", "seit", "vom", "date", "until", "reviewed", "seen", "admitted",
            "discharged", "operated", "bis");
    private static final Set<String> NO_DAY = Set.of("digit", "finger", "toe", "ray", "metacarpal", "metatarsal", "rib", "day", "week", "month", "year", "visit",
            "occasion", "postoperative", "attempt", "admission", "decade", "and", "lumbar", "cervical", "thoracic", "hand", "line", "left", "right");
    private static final int COMPACT = 8;

    @Override
    public void at(Tokens text, int i, Hits hits) {
        if (!text.isNumber(i) || text.isGlued(i) && !text.isOf(i - 1, "(\"'_:“–")) {
            return;
        }
        int end = end(text, i);
        if (end > i) {
            hits.add(IdentifierKind.DATE, i, end);
        }
    }

    private static int end(Tokens text, int i) {
        if (text.length(i) == COMPACT) {
            return isCompact(text.text(i)) && !text.is(i + 1, '.') ? i + 1 : i;
        }
        if (Calendar.isOrdinalEnd(text, i + 1)) {
            boolean day = Set.of("on", "since", "until").contains(text.lower(i - 1)) || text.lower(i - 1).equals("the")
                    && Set.of("on", "since", "until", "by").contains(text.lower(i - 2));
            return day && Calendar.isDay(text, i) && (!text.isWord(i + 2) || text.lower(i + 2).equals("she") || text.lower(i + 2).equals("he"))
                    && !NO_DAY.contains(text.lower(i + 2)) ? i + 2 : i;
        }
        if (!text.isOf(i + 1, "./-–") || !text.isGlued(i + 1)) {
            return i;
        }
        char separator = text.first(i + 1);
        boolean glued = text.isGlued(i + 2);
        boolean third = text.is(i + 3, separator) && text.isGlued(i + 3) && (text.isGlued(i + 4) || separator == '.') && text.isNumber(i + 4);
        if (third && (glued || separator == '.') && isWhole(text, i) && !(text.isOf(i + 5, "./-") && text.isGlued(i + 6) && text.isNumber(i + 6))) {
            return i + 5;
        }
        boolean year = Calendar.isMonthNumber(text, i) && Calendar.isYear(text, i + 2) && separator == '/';
        boolean yearFirst = Calendar.isYear(text, i) && Calendar.isMonthNumber(text, i + 2) && text.length(i + 2) == 2 && separator != '.' && !third
                && BEFORE_DAY.contains(text.lower(i - 1));
        if (glued && (year || yearFirst)) {
            return i + 3;
        }
        return glued && !third ? dayAndMonth(text, i, separator) : i;
    }

    /** A day and a month without a year; only behind a word that speaks of a day, for 3/4 is a fraction elsewhere. */
    private static int dayAndMonth(Tokens text, int i, char separator) {
        boolean spoken = BEFORE_DAY.contains(text.lower(i - 1)) || Calendar.isWeekday(text, i - 1)
                || text.lower(i - 1).equals("the") && BEFORE_DAY.contains(text.lower(i - 2));
        boolean possible = Calendar.isDay(text, i) && Calendar.isMonthNumber(text, i + 2)
                || Calendar.isMonthNumber(text, i) && Calendar.isDay(text, i + 2);
        if (!spoken || !possible || separator == '-' || separator == '–') {
            return i;
        }
        if (separator == '.') {
            return text.is(i + 3, '.') && text.isGlued(i + 3) && text.length(i) + text.length(i + 2) <= 4 && Calendar.isMonthNumber(text, i + 2) ? i + 4 : i;
        }
        return text.isWord(i + 3) && Set.of("of", "patients", "cases", "digits", "fingers", "scale", "strength").contains(text.lower(i + 3)) ? i : i + 3;
    }

    private static boolean isWhole(Tokens text, int i) {
        boolean dayFirst = Calendar.isDay(text, i) && (Calendar.isMonthNumber(text, i + 2) || Calendar.isRoman(text, i + 2))
                && Calendar.isShortYear(text, i + 4);
        boolean monthFirst = Calendar.isMonthNumber(text, i) && Calendar.isDay(text, i + 2) && Calendar.isShortYear(text, i + 4);
        boolean yearFirst = Calendar.isYear(text, i) && Calendar.isMonthNumber(text, i + 2) && Calendar.isDay(text, i + 4);
        return dayFirst || monthFirst || yearFirst;
    }

    private static boolean isCompact(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        int month = Integer.parseInt(digits.substring(4, 6));
        int day = Integer.parseInt(digits.substring(6));
        return year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }
}
