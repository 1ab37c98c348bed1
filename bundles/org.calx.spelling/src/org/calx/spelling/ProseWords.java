// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.spelling;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes prose apart into the words whose spelling can be judged. Left out are citations in square brackets and values in braces, addresses,
 * abbreviations, names of genes and antibodies, numbers with their units, and single letters.
 */
final class ProseWords {

    private static final int SHORTEST = 3;

    private final String text;
    private final int end;
    private final List<WordPlace> words = new ArrayList<>();

    private ProseWords(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /**
     * Finds words.
     *
     * @param text  the text around the prose
     * @param start where the prose starts
     * @param end   the offset behind it
     * @return the words in order
     */
    static List<WordPlace> in(String text, int start, int end) {
        ProseWords words = new ProseWords(text, end);
        words.read(start);
        return words.words;
    }

    private void read(int start) {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '{' || c == '[' && at + 1 < end && text.charAt(at + 1) == '@') {
                int close = text.indexOf(c == '{' ? '}' : ']', at);
                at = close < 0 || close > end ? at + 1 : close + 1;
            } else if (isPart(c)) {
                at = chunk(at);
            } else {
                at++;
            }
        }
    }

    /** Reads what stands between two spaces as far as it hangs together. */
    private int chunk(int start) {
        int stop = start;
        while (stop < end && isPart(text.charAt(stop))) {
            stop++;
        }
        String chunk = text.substring(start, stop);
        if (chunk.indexOf('@') < 0 && !chunk.contains("://") && !chunk.startsWith("www.") && chunk.chars().noneMatch(Character::isDigit)) {
            pieces(start, stop);
        }
        return stop;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || "'’@._/:".indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Words within a chunk: hyphens, slashes and stops part them, an apostrophe does not. */
    private void pieces(int start, int stop) {
        int from = start;
        for (int at = start; at <= stop; at++) {
            boolean letter = at < stop && (Character.isLetter(text.charAt(at)) || isApostrophe(at, stop)
                    || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK);
            if (!letter) {
                add(from, at);
                from = at + 1;
            }
        }
    }

    private boolean isApostrophe(int at, int stop) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’') && at > 0 && Character.isLetter(text.charAt(at - 1)) && at + 1 < stop && Character.isLetter(text.charAt(at + 1));
    }

    private void add(int from, int to) {
        String word = text.substring(from, to);
        if (word.length() >= SHORTEST && !isAbbreviation(word)) {
            words.add(new WordPlace(from, word));
        }
    }

    /** A capital behind the first letter: MRI, mRSS, ADLs, PM. */
    private static boolean isAbbreviation(String word) {
        return word.chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
