// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.english;

/** Whether a text ends a sentence; asked for nearly every piece of a manuscript, so without regular expressions. */
public final class SentenceEnds {

    private static final int BLANK_LINE = 2;

    private SentenceEnds() {
    }

    /** {@return whether a text, white space behind it aside, ends with a mark after which no full stop is written} */
    public static boolean isEnded(String text) {
        int end = visible(text);
        if (end > 1 && "”\")".indexOf(text.charAt(end - 1)) >= 0 && ".!?:".indexOf(text.charAt(end - 2)) >= 0) {
            return true;
        }
        return end > 0 && ".!?:".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** {@return whether what follows a text starts a sentence: behind a full stop and a space, or behind a blank line} */
    public static boolean isBeforeSentence(String text) {
        int end = visible(text);
        if (end < text.length() && end > 0 && ".?!".indexOf(text.charAt(end - 1)) >= 0) {
            return true;
        }
        return text.substring(end).chars().filter(c -> c == '\n').count() >= BLANK_LINE;
    }

    /** Where the white space at the end starts; a no-break space is none. */
    private static int visible(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) >= '\t' && text.charAt(end - 1) <= '\r')) {
            end--;
        }
        return end;
    }
}
