// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text, without what stands between them. */
final class Words {

    private Words() {
    }

    /**
     * A word.
     *
     * @param text  in lower case
     * @param start where it starts
     */
    record Word(String text, int start) {
    }

    /** {@return the words of a part of a text: letters and digits that follow each other} */
    static List<Word> of(String text, int start, int end) {
        List<Word> words = new ArrayList<>();
        int from = -1;
        for (int i = start; i <= end; i++) {
            boolean inWord = i < end && Character.isLetterOrDigit(text.charAt(i));
            if (inWord && from < 0) {
                from = i;
            } else if (!inWord && from >= 0) {
                words.add(new Word(text.substring(from, i).toLowerCase(Locale.ROOT), from));
                from = -1;
            }
        }
        return words;
    }
}
