// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.runtime.CharStream;

/**
 * Keywords of dates that are plain words anywhere but in a date, so that terms and units may hold them: "day" is one in
 * "day 14", "between" in "between 2012 and 2014", "life" in "day 2 of life".
 */
final class TimeKeywords {

    private static final Set<String> COUNTED = Set.of("day", "week", "month");
    private static final Set<String> ALL = Set.of("day", "week", "month", "between", "life");
    private static final Pattern NUMBER = Pattern.compile("[ \t\u00A0]+[0-9].*");
    private static final Pattern TWO = Pattern.compile("[ \t\u00A0].*\\band\\b.*");

    private TimeKeywords() {
    }

    /** {@return whether a word is one of them in its place} */
    static boolean contains(String word) {
        return ALL.contains(word);
    }

    /** {@return whether a word names what is counted: after a number it is a unit} */
    static boolean isCounted(String word) {
        return COUNTED.contains(word);
    }

    /**
     * Whether one of them stands where it is a keyword.
     *
     * @param word        the word
     * @param chars       the input behind it
     * @param inTerm      whether a plain word stands before it on its line
     * @param afterNumber whether a number and "of" stand before it
     */
    static boolean isInPlace(String word, CharStream chars, boolean inTerm, boolean afterNumber) {
        if (word.equals("life")) {
            return afterNumber;
        }
        return !inTerm && (word.equals("between") ? TWO : NUMBER).matcher(line(chars)).matches();
    }

    /** {@return the rest of the line} */
    static String line(CharStream chars) {
        StringBuilder line = new StringBuilder();
        for (int c = chars.LA(1); c != CharStream.EOF && c != '\n' && c != '\r'; c = chars.LA(line.length() + 1)) {
            line.append((char) c);
        }
        return line.toString();
    }
}
