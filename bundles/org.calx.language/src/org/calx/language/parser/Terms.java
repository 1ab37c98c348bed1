// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.List;
import java.util.Set;
import org.calx.language.parser.antlr.internal.InternalCalxLexer;

/** Which keywords may be read as a plain word of a term, where nothing else makes sense ("low back pain"). */
final class Terms {

    /** Words that stand for a time; what they follow is meant as a date and not as part of a term. */
    private static final Set<String> TIMES = Set.of("january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct", "nov",
            "dec", "spring", "summer", "autumn", "winter", "early", "late", "mid", "end", "beginning", "today", "yesterday",
            "last", "next", "ca", "circa", "approximately", "around", "approx", "age", "years", "year", "months", "month", "day",
            "days", "weeks", "week", "childhood", "adolescence", "infancy", "adulthood");

    private final GrammarWords words;

    Terms(GrammarWords words) {
        this.words = words;
    }

    /** {@return whether the keyword at this place may be meant as a plain word} */
    boolean mayHold(List<CaseToken> tokens, int index) {
        CaseToken token = tokens.get(index);
        if (!token.isKeyword() || token.isAdded() || index == 0) {
            return false;
        }
        CaseToken next = index + 1 < tokens.size() ? tokens.get(index + 1) : null;
        boolean before = isWordBeside(tokens.get(index - 1), token);
        boolean behind = next != null && (isWordBeside(next, token)
                || next.isKeyword() && next.getLine() == token.getLine() && mayHold(tokens, index + 1));
        if (words.isOpenEnded(token.getText())) {
            String word = behind ? next.getText() : "";
            return behind && Character.isLowerCase(word.charAt(0)) && !TIMES.contains(word) && !word.matches("[a-z]+[0-9]+");
        }
        return before || behind;
    }

    private static boolean isWordBeside(CaseToken token, CaseToken other) {
        return token.is(InternalCalxLexer.RULE_WORD) && !token.isAdded() && token.getLine() == other.getLine();
    }
}
