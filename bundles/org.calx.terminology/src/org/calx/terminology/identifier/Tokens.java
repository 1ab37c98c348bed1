// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** A text cut into words of letters, numbers of digits and single other characters. Asking beyond either end is answered with nothing. */
final class Tokens {

    private static final String NONE = "";

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private String[] lower;
    private int size;

    Tokens(String text) {
        this.text = text;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F') {
                i++;
                continue;
            }
            int start = i++;
            if (Character.isLetter(c)) {
                while (i < text.length() && isWordPart(text.charAt(i))) {
                    i++;
                }
            } else if (isDigit(c)) {
                while (i < text.length() && isDigit(text.charAt(i))) {
                    i++;
                }
            }
            add(start, i);
        }
        lower = new String[size];
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    int length(int i) {
        return has(i) ? ends[i] - starts[i] : 0;
    }

    boolean has(int i) {
        return i >= 0 && i < size;
    }

    /** The first character of a token; 0 beyond the ends. */
    char first(int i) {
        return has(i) ? text.charAt(starts[i]) : 0;
    }

    String text(int i) {
        return has(i) ? text.substring(starts[i], ends[i]) : NONE;
    }

    /** A word or number in lower case. */
    String lower(int i) {
        if (!has(i)) {
            return NONE;
        }
        if (lower[i] == null) {
            lower[i] = text(i).toLowerCase(Locale.ROOT);
        }
        return lower[i];
    }

    boolean is(int i, char c) {
        return has(i) && ends[i] - starts[i] == 1 && text.charAt(starts[i]) == c;
    }

    /** Whether a token is one of these characters. */
    boolean isOf(int i, String characters) {
        return has(i) && ends[i] - starts[i] == 1 && characters.indexOf(text.charAt(starts[i])) >= 0;
    }

    boolean isWord(int i) {
        return has(i) && Character.isLetter(text.charAt(starts[i]));
    }

    boolean isNumber(int i) {
        return has(i) && isDigit(text.charAt(starts[i]));
    }

    /** Whether a token follows the one before it without a space. */
    boolean isGlued(int i) {
        return i > 0 && has(i) && starts[i] == ends[i - 1];
    }

    /** Whether a word begins with a capital and goes on with a small letter. */
    boolean isCapitalised(int i) {
        return isWord(i) && length(i) > 1 && Character.isUpperCase(first(i)) && Character.isLowerCase(text.charAt(starts[i] + 1));
    }

    /** Whether a word has capitals only. */
    boolean isUpper(int i) {
        if (!isWord(i)) {
            return false;
        }
        for (int at = starts[i]; at < ends[i]; at++) {
            if (!Character.isUpperCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** The value of a number; -1 when it is none or has more than nine digits. */
    int value(int i) {
        return isNumber(i) && length(i) <= 9 ? Integer.parseInt(text(i)) : -1;
    }

    /** Whether a token begins a sentence, as far as stops tell; a stop behind a single letter or a title ends none. */
    boolean startsSentence(int i) {
        int before = i - 1;
        while (isOf(before, "\"'“‘(*_")) {
            before--;
        }
        if (before < 0) {
            return true;
        }
        return isOf(before, "!?:;") || is(before, '.') && !(isWord(before - 1) && length(before - 1) == 1 && isGlued(before));
    }

    /** The first token of the sentence a token stands in. */
    int sentenceStart(int i) {
        int start = i;
        while (start > 0 && !(isOf(start - 1, ".!?") && !isGlued(start))) {
            start--;
        }
        return start;
    }

    /** Whether one of the words stands in the sentence around a token. */
    boolean sentenceHas(int i, Set<String> words) {
        for (int at = sentenceStart(i); has(at) && !(isOf(at, "!?.") && !isGlued(at + 1)); at++) {
            if (words.contains(lower(at))) {
                return true;
            }
        }
        return false;
    }
}
