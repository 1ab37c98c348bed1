// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.Map;
import java.util.Set;

/** Finds ages over 89. "Over 90" and "90 or older" are the class the rule itself proposes, and stay. */
final class AgeFinder implements Finder {

    private static final int MOST_SHOWN = 89;
    private static final int OLDEST = 125;
    private static final Map<String, Integer> TENS = Map.of("ninety", 90, "hundred", 100);
    private static final Set<String> ONES = Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final Set<String> YEARS = Set.of("year", "years", "yr", "yrs", "y");
    private static final Set<String> AGED = Set.of("aged", "age");
    private static final Set<String> GROUPS = Set.of("over", "above", "than", "least", "exceeding", "beyond", "≥", ">");

    @Override
    public void at(Tokens text, int i, Hits hits) {
        int to = numberEnd(text, i);
        if (to == i || GROUPS.contains(text.lower(i - 1))) {
            return;
        }
        int end = unitEnd(text, to);
        int from = i;
        if (end == to) {
            boolean spoken = AGED.contains(text.lower(i - 1)) || AGED.contains(text.lower(i - 2)) && Set.of("of", "was", ":", "is").contains(text.lower(i - 1))
                    || text.text(i - 1).equals("At") && text.is(to, ',');
            if (!spoken || text.is(to, '%') || text.isOf(to, ".") && text.isGlued(to + 1)) {
                return;
            }
        }
        if (AGED.contains(text.lower(i - 1)) && text.lower(i - 1).equals("aged")) {
            from = i - 1;
        }
        boolean group = text.lower(end).equals("or") && Set.of("older", "above", "more", "over").contains(text.lower(end + 1)) || text.is(to, '+');
        boolean duration = text.isOf(end, "'’") && !text.lower(end + 1).equals("s") || Set.of("later", "ago", "before", "after", "earlier").contains(text.lower(end));
        if (!group && !duration) {
            hits.add(IdentifierKind.AGE, from, end);
        }
    }

    private static int numberEnd(Tokens text, int i) {
        if (text.isNumber(i)) {
            return text.value(i) > MOST_SHOWN && text.value(i) <= OLDEST && !(text.isGlued(i) && text.isOf(i - 1, "./,-")) ? i + 1 : i;
        }
        if (!TENS.containsKey(text.lower(i))) {
            return i;
        }
        int one = text.isOf(i + 1, "-‑–") ? i + 2 : text.lower(i + 1).equals("and") ? i + 2 : i + 1;
        return ONES.contains(text.lower(one)) ? one + 1 : i + 1;
    }

    /** Behind "years old", "-year-old", "years of age", "y/o", "-jähriger"; the number's end when it is followed by none of these. */
    private static int unitEnd(Tokens text, int number) {
        int at = text.isOf(number, "-‑–") ? number + 1 : number;
        String word = text.lower(at);
        if (word.startsWith("jährig")) {
            return at + 1;
        }
        if (word.equals("yo") || word.equals("jahre") && text.lower(at + 1).equals("alt")) {
            return word.equals("yo") ? at + 1 : at + 2;
        }
        if (!YEARS.contains(word)) {
            return number;
        }
        int next = text.isOf(at + 1, "-‑–/.") ? at + 2 : at + 1;
        if (Set.of("old", "o", "olds").contains(text.lower(next))) {
            return next + 1;
        }
        return text.lower(next).equals("of") && text.lower(next + 1).equals("age") ? next + 2 : number;
    }
}
