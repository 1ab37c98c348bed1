// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

/**
 * A run of digits, capitals and separators such as {@code QQ 12 34 56 C} or {@code H19-20443}.
 *
 * @param end    the token behind it; the same as its start when there is none
 * @param digits how many digits it has
 * @param length how many letters, digits and separators
 * @param mixed  whether it has more than digits
 */
record Code(int end, int digits, int length, boolean mixed) {

    private static final int MOST_GROUPS = 8;
    private static final int LONGEST_LETTER_GROUP = 3;

    /** Reads the code that begins at a token. */
    static Code at(Tokens text, int start) {
        int end = start;
        int digits = 0;
        int length = 0;
        boolean mixed = false;
        for (int group = 0; group < MOST_GROUPS && text.has(end); group++) {
            int next = groupEnd(text, end);
            boolean date = Calendar.isYear(text, end) && text.is(end + 1, '-');
            if (next == end || group > 0 && date) {
                break;
            }
            int inGroup = 0;
            int size = text.end(next - 1) - text.start(end);
            for (int i = end; i < next; i++) {
                inGroup += text.isNumber(i) ? text.length(i) : 0;
            }
            boolean letters = inGroup == 0 && size <= LONGEST_LETTER_GROUP && (digits > 0 || text.isNumber(next) || startsWithDigit(text, next));
            if (inGroup == 0 && !letters && !(group == 0 && text.isUpper(end) && text.isNumber(next))) {
                break;
            }
            digits += inGroup;
            length += size;
            mixed |= inGroup < size;
            end = next;
        }
        return digits == 0 ? new Code(start, 0, 0, false) : new Code(end, digits, length, mixed);
    }

    private static boolean startsWithDigit(Tokens text, int i) {
        return text.isNumber(i) && groupEnd(text, i) > i;
    }

    /** The end of the letters, digits and separators that follow each other without a space. */
    private static int groupEnd(Tokens text, int start) {
        int end = start;
        while (text.has(end) && (end == start || text.isGlued(end))) {
            if (text.isNumber(end) || text.isUpper(end)) {
                end++;
            } else if (text.isOf(end, "-/.:#*_") && end > start && text.isGlued(end + 1) && (text.isNumber(end + 1) || text.isUpper(end + 1))) {
                end++;
            } else if (text.is(end, '(') && (end == start || text.isGlued(end)) && text.isNumber(end + 1) && text.is(end + 2, ')') && text.isGlued(end + 3)) {
                end += 3;
            } else {
                break;
            }
        }
        boolean goesOn = text.isGlued(end) && text.isWord(end) && end > start;
        return goesOn ? start : end;
    }
}
