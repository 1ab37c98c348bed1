// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.Map;
import java.util.Set;

/**
 * Keywords that are plain words of a term because of the word before them: "depth" in "wound depth" and in "finding depth",
 * "biopsy" in "imaging biopsy of left thigh", "symptom" everywhere but in "first non-Raynaud symptom".
 */
final class SoftKeywords {

    /** Facts a term may end with when no comma stands between. */
    private static final Set<String> AFTER_TERMS = Set.of("depth", "severity", "origin", "exposed", "course", "pattern", "weight",
            "height", "gestation", "episodes", "readers", "digital", "first");

    /** What must stand before a word to make it a keyword. */
    private static final Map<String, String> PRECEDED_BY = Map.of("symptom", "non-Raynaud", "reader", "by", "non-Raynaud", "first");

    /** Words that start a statement, and are plain right after the word or the name that starts another. */
    private static final Set<String> STARTERS = Set.of("biopsy", "score", "stain", "crystals", "culture", "gene", "component",
            "digital");

    private SoftKeywords() {
    }

    /**
     * Whether a word the grammar knows is meant as a plain word.
     *
     * @param word      the word
     * @param afterWord whether a plain word stands before it on the same line
     * @param before    the word before it on the same line; empty for none
     */
    static boolean isPlain(String word, boolean afterWord, String before) {
        String needed = PRECEDED_BY.get(word);
        if (needed != null) {
            return !needed.equals(before);
        }
        if (word.equals("exposed") && before.isEmpty()) {
            return true; // a feature such as "exposed bone absent"; as a fact it follows a comma
        }
        if (STARTERS.contains(word) && startsOrNames(before)) {
            return true;
        }
        return afterWord && AFTER_TERMS.contains(word) || FactKeywords.contains(word) && BlockWords.startsStatements(before);
    }

    private static boolean startsOrNames(String before) {
        return BlockWords.startsStatements(before) || before.matches("[A-Z][A-Za-z]*[0-9]+");
    }
}
