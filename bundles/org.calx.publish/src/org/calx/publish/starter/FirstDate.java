// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.starter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, a month or a year, as exact as it is known.
 *
 * @param words as it is written: {@code 2024-11-02}, {@code about 2018}
 */
public record FirstDate(String words) {

    private static final Pattern FORM = Pattern.compile("(?:(about|before|after|at least|at most)\\s+)?(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
    private static final int EARLIEST = 1900;

    /**
     * Reads what was typed.
     *
     * @param typed a day, month or year, year first; also with "about", "before" or "after"
     * @param today no date lies behind it
     * @return the date; empty when it is none
     */
    public static Optional<FirstDate> parse(String typed, LocalDate today) {
        Matcher form = FORM.matcher(typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(2));
        int month = form.group(3) == null ? 1 : Integer.parseInt(form.group(3));
        int day = form.group(4) == null ? 1 : Integer.parseInt(form.group(4));
        try {
            if (year < EARLIEST || LocalDate.of(year, month, day).isAfter(today)) {
                return Optional.empty();
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        String words = String.format(Locale.ROOT, form.group(3) == null ? "%04d" : form.group(4) == null ? "%04d-%02d" : "%04d-%02d-%02d", year, month,
                day);
        return Optional.of(new FirstDate(form.group(1) == null ? words : form.group(1) + " " + words));
    }
}
