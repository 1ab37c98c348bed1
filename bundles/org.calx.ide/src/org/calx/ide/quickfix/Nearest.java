// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.calx.terminology.EditDistance;

/** Which of some words was meant. */
final class Nearest {

    private static final int MOST = 3;
    private static final int FAR = 2;
    /** In a shorter word one letter is too much to be a slip. */
    private static final int SHORTEST = 4;

    private Nearest() {
    }

    /** {@return the word that differs in capital letters only; empty when none does, or several} */
    static Optional<String> sameLetters(String typed, Collection<String> words) {
        List<String> same = words.stream().distinct().filter(typed::equalsIgnoreCase).filter(word -> !word.equals(typed)).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** {@return the word that is one slip away while no other is within two; empty when there is room for doubt} */
    static Optional<String> only(String typed, Collection<String> words) {
        List<String> near = near(typed, words);
        return typed.length() >= SHORTEST && near.size() == 1 && distance(typed, near.get(0)) == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** {@return the words within two slips, nearest first} */
    static List<String> near(String typed, Collection<String> words) {
        return words.stream().distinct().filter(word -> isNear(typed, word))
                .sorted(Comparator.comparingInt(word -> distance(typed, word))).limit(MOST).toList();
    }

    static boolean isNear(String typed, String word) {
        return distance(typed, word) <= FAR;
    }

    private static int distance(String typed, String word) {
        return EditDistance.between(typed.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT), FAR);
    }
}
