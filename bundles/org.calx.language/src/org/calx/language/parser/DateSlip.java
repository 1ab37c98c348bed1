// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date written as authors often write it, such as 2018/08, 8/2018, 23.8.2018 or August 2018, after a word for a time.
 *
 * @param from  the index of its first token
 * @param to    the index behind its last
 * @param after the word it stands behind
 * @param meant the date as the language has it
 */
record DateSlip(int from, int to, String after, String meant) {

    private static final Set<String> BEFORE_DATES = Set.of("since", "from", "until", "to", "on", "in", "at", "noticed", "confirmed",
            "diagnosed", "onset", "presented", "resolved", "cultured", "healed", "about", "before", "after", "symptom");
    private static final int LONGEST = 6;

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})(?:[/.](\\d{1,2}))?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[/.](\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern DAY_OR_MONTH_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})\\.?)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
            + "(?:(\\d{1,2}),)?(\\d{4})");

    /** {@return the slip around a place where the parser stops; null when none is there} */
    static DateSlip find(List<CaseToken> tokens, int place) {
        for (int from = Math.min(place, tokens.size() - 1); from > 0 && from >= place - 4; from--) {
            CaseToken before = tokens.get(from - 1);
            if (!BEFORE_DATES.contains(before.getText())) {
                continue;
            }
            StringBuilder text = new StringBuilder();
            DateSlip longest = null;
            for (int to = from; to < Math.min(tokens.size(), from + LONGEST) && tokens.get(to).getLine() == before.getLine(); to++) {
                text.append(tokens.get(to).getText());
                String meant = meant(text.toString().toLowerCase(Locale.ROOT));
                longest = meant == null || to < place ? longest : new DateSlip(from, to + 1, before.getText(), meant);
            }
            return longest;
        }
        return null;
    }

    /** {@return the date as the language has it; null when the text is none} */
    private static String meant(String text) {
        Matcher date = YEAR_FIRST.matcher(text);
        if (date.matches()) {
            return iso(date.group(1), date.group(2), date.group(3));
        }
        date = MONTH_YEAR.matcher(text);
        if (date.matches()) {
            return iso(date.group(2), date.group(1), null);
        }
        date = DAY_FIRST.matcher(text);
        if (date.matches()) {
            return iso(date.group(3), date.group(2), date.group(1));
        }
        date = DAY_OR_MONTH_FIRST.matcher(text);
        if (date.matches()) {
            return date.group(3); // 4/5/2018 is a day in April or in May
        }
        date = NAMED.matcher(text);
        if (date.matches()) {
            String month = Integer.toString(MONTHS.indexOf(date.group(2)) / 3 + 1);
            return iso(date.group(4), month, date.group(1) == null ? date.group(3) : date.group(1));
        }
        return null;
    }

    private static String iso(String year, String month, String day) {
        int number = Integer.parseInt(month);
        int inMonth = day == null ? 1 : Integer.parseInt(day);
        if (number < 1 || number > 12 || inMonth < 1 || inMonth > 31) {
            return null;
        }
        return String.format("%s-%02d", year, number) + (day == null ? "" : String.format("-%02d", inMonth));
    }

    /** {@return the date for the parser} */
    CaseToken token(int dateType, int numberType) {
        return CaseToken.added(meant.length() == 4 ? numberType : dateType, meant);
    }

    /** {@return what the author reads} */
    String message() {
        return "expected a date such as 2018-08 after '" + after + "'; write " + meant + (meant.length() == 4 ? ", or the day as 2018-08-23" : "");
    }
}
