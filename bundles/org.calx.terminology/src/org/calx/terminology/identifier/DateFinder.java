// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.Set;

/** Finds dates in words that are more exact than the year: a month, a day, a season or a feast of a year. */
final class DateFinder implements Finder {

    private static final Set<String> OF_TIME = Set.of("in", "on", "since", "from", "until", "till", "by", "to", "of", "before", "after", "during", "between",
            "early", "mid", "late", "last", "next", "this", "dated", "seit", "im", "am", "and", "through", "de", "en");
    private static final Set<String> PARTS = Set.of("early", "mid", "late", "end", "beginning", "middle");
    /** When a search of the literature was done is about no patient. */
    private static final Set<String> SEARCH = Set.of("pubmed", "medline", "embase", "scopus", "cochrane", "searched", "database", "databases", "accessed");

    @Override
    public void at(Tokens text, int i, Hits hits) {
        if (!text.isWord(i)) {
            return;
        }
        if (Calendar.isMonth(text, i) || Calendar.mayBeMonth(text, i)) {
            month(text, i, hits);
        } else if (Calendar.isFeast(text, i)) {
            feast(text, i, hits);
        } else if (Calendar.isSeason(text, i)) {
            season(text, i, hits);
        }
    }

    private static void month(Tokens text, int i, Hits hits) {
        int from = dayBefore(text, i);
        int to = i + 1;
        if (text.is(to, '.') && (text.isNumber(to + 1) || text.length(i) <= 4 && !text.startsSentence(to + 1))) {
            to++;
        }
        boolean dayBehind = false;
        boolean hyphen = text.isOf(to, "-/") && text.isGlued(to) && text.isGlued(to + 1);
        int next = hyphen ? to + 1 : to;
        if (from == i && Calendar.isDay(text, next) && !isCount(text, next + 1)) {
            to = next + 1;
            dayBehind = true;
            if (Calendar.isOrdinalEnd(text, to)) {
                to++;
            }
            next = text.is(to, ',') ? to + 1 : to;
        } else if (Set.of("of", "de", "del", ",").contains(text.lower(next)) && !hyphen) {
            next++;
        }
        boolean year = Calendar.isYear(text, next) || hyphen && Calendar.isShortYear(text, next) || Set.of("'", "’").contains(text.text(next));
        if (year) {
            to = Set.of("'", "’").contains(text.text(next)) && text.isNumber(next + 1) ? next + 2 : next + 1;
        }
        boolean sure = from < i || dayBehind || year || Calendar.isMonth(text, i) || text.length(i) > 2 && OF_TIME.contains(text.lower(i - 1))
                && !text.isCapitalised(to) && !text.is(to, '-');
        boolean name = text.is(i + 1, '-') && text.isCapitalised(i + 2) || text.isOf(i + 1, "–") && text.isCapitalised(i + 2);
        if (sure && !name && !text.sentenceHas(i, SEARCH)) {
            hits.add(IdentifierKind.DATE, from, to);
        }
    }

    /** Where a date begins whose day stands before the month: "the 3rd of", "2 and 9", "Tuesday 4". */
    private static int dayBefore(Tokens text, int month) {
        int at = month - 1;
        if (Set.of("of", "de").contains(text.lower(at))) {
            at--;
        }
        if (text.isOf(at, ".-/") && text.isNumber(at - 1)) {
            at--;
        }
        if (Calendar.isOrdinalEnd(text, at)) {
            at--;
        }
        if (!Calendar.isDay(text, at) || text.isGlued(at) && text.isOf(at - 1, ".,")) {
            return PARTS.contains(text.lower(month - 1)) ? month - 1 : month;
        }
        if (Set.of("and", "to", "or", "-", "–", "/").contains(text.lower(at - 1)) && Calendar.isDay(text, at - 2)) {
            at -= 2;
        }
        if (Calendar.isWeekday(text, at - 1) || text.is(at - 1, ',') && Calendar.isWeekday(text, at - 2)) {
            at -= text.is(at - 1, ',') ? 2 : 1;
        }
        return at;
    }

    /** Whether the number before counts things, as in "In May 12 patients". */
    private static boolean isCount(Tokens text, int i) {
        return text.isWord(i) && !text.isGlued(i) && Set.of("patients", "cases", "lesions", "weeks", "months", "days", "years", "mg", "sessions", "infusions").contains(text.lower(i));
    }

    private static void feast(Tokens text, int i, Hits hits) {
        int to = i + 2;
        while (text.isOf(to, "'’") || Set.of("s", "eve", "day").contains(text.lower(to))) {
            to++;
        }
        hits.add(IdentifierKind.DATE, i, Calendar.isYear(text, to) ? to + 1 : to);
    }

    private static void season(Tokens text, int i, Hits hits) {
        int year = text.lower(i + 1).equals("of") ? i + 2 : i + 1;
        if (Calendar.isYear(text, year)) {
            hits.add(IdentifierKind.DATE, PARTS.contains(text.lower(i - 1)) ? i - 1 : i, year + 1);
        }
    }
}
