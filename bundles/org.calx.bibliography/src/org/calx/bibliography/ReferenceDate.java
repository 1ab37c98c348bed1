// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something was published.
 *
 * @param year    year; 0 when the words say more than a number can
 * @param month   month, from 1; 0 when not given
 * @param day     day, from 1; 0 when not given
 * @param literal words such as "in press"; empty with a year
 */
public record ReferenceDate(int year, int month, int day, String literal) {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:[-/. ]+(\\d{1,2}|[A-Za-z]{3,9})\\.?)?(?:[-/. ]+(\\d{1,2})(?!\\d))?.*", Pattern.DOTALL);
    private static final int DECEMBER = 12;
    private static final int LAST_DAY = 31;

    /**
     * A date of numbers.
     *
     * @param month the month; a number that is none counts as not given
     * @param day   the day; a number that is none counts as not given
     */
    public static ReferenceDate of(int year, int month, int day) {
        int sound = month >= 1 && month <= DECEMBER ? month : 0;
        return new ReferenceDate(year, sound, sound > 0 && day >= 1 && day <= LAST_DAY ? day : 0, "");
    }

    /** {@return the date as it is written: 2016, 2016-05-12, 2016/05/12/, 2016 May 12; otherwise in words; empty without any} */
    public static Optional<ReferenceDate> parse(String text) {
        String date = text.strip();
        if (date.isEmpty()) {
            return Optional.empty();
        }
        Matcher parts = DATE.matcher(date);
        if (!parts.matches() || date.length() > "2016".length() && Character.isLetterOrDigit(date.charAt("2016".length()))) {
            return Optional.of(new ReferenceDate(0, 0, 0, date));
        }
        int day = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        return Optional.of(of(Integer.parseInt(parts.group(1)), parts.group(2) == null ? 0 : month(parts.group(2)), day));
    }

    /** {@return the month of a name or number; 0 when it is none} */
    public static int month(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        if (name.matches("\\d{1,2}")) {
            return Integer.parseInt(name);
        }
        return name.length() < "jan".length() ? 0 : MONTHS.indexOf(name.substring(0, "jan".length())) + 1;
    }

    /** {@return the year in figures, or the words} */
    public String words() {
        return year > 0 ? Integer.toString(year) : literal;
    }
}
