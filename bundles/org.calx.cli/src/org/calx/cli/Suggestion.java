// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.calx.terminology.EditDistance;

/** The word a person probably meant. */
final class Suggestion {

    private static final int LETTERS_PER_MISTAKE = 3;

    private Suggestion() {
    }

    /** The nearest of the words, if one is near: a mistake in three letters, or the beginning of a word. */
    static Optional<String> nearest(String typed, Collection<String> words) {
        String text = typed.toUpperCase(Locale.ROOT);
        int most = 1 + text.length() / LETTERS_PER_MISTAKE;
        Optional<String> near = words.stream().filter(word -> distance(text, word, most) <= most)
                .min(Comparator.comparingInt(word -> distance(text, word, most)));
        return near.or(() -> words.stream().filter(word -> word.toUpperCase(Locale.ROOT).contains(text)).findFirst());
    }

    /** In words, to be put behind a message; empty if none is near. */
    static String hint(String typed, Collection<String> words) {
        return nearest(typed, words).map(word -> "; did you mean '" + word + "'?").orElse("");
    }

    private static int distance(String text, String word, int limit) {
        return EditDistance.between(text, word.toUpperCase(Locale.ROOT), limit);
    }
}
