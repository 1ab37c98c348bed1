// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which word an author may have meant. */
final class Spelling {

    private static final int MOST_EDITS = 2;

    private Spelling() {
    }

    /** {@return the word nearest to what was typed, when it is near enough to be meant} */
    static Optional<String> nearest(String typed, Collection<String> words) {
        String small = typed.toLowerCase(Locale.ROOT);
        int most = Math.min(MOST_EDITS, typed.length() - 2);
        return words.stream().filter(word -> Character.isLetter(word.charAt(0)))
                .min(Comparator.comparingInt((String word) -> distance(small, word)).thenComparing(Comparator.naturalOrder()))
                .filter(word -> distance(small, word) <= most);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
