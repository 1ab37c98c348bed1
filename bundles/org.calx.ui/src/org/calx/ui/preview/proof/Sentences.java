// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sentences of a text. */
public final class Sentences {

    /**
     * A stop, with closing marks and a citation behind it, then white space, then a capital: "of the thumb.3 It". An abbreviated genus,
     * as in "by S. aureus", is not followed by a capital.
     */
    private static final Pattern END = Pattern
            .compile("[.?!][”’\"')\\]]*(?:\\d[\\d,–-]*|\\s?\\[@[^\\]\\n]*\\])?\\s+(?=[“‘\"'(\\[{]*\\p{Lu}|[{])");

    private Sentences() {
    }

    /**
     * A part of a text.
     *
     * @param start where it starts
     * @param end   where it ends, behind its last character
     */
    public record Part(int start, int end) {

        /** {@return how long it is} */
        public int length() {
            return end - start;
        }
    }

    /** {@return the sentences, which together cover the text; white space between two belongs to the first} */
    public static List<Part> of(CharSequence text, int start, int end) {
        List<Part> sentences = new ArrayList<>();
        Matcher found = END.matcher(text).region(start, end).useTransparentBounds(true);
        int from = start;
        while (found.find()) {
            sentences.add(new Part(from, found.end()));
            from = found.end();
        }
        if (from < end) {
            sentences.add(new Part(from, end));
        }
        return sentences;
    }
}
