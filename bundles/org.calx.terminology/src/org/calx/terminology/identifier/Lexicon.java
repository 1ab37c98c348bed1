// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;

/** What is known of capitalised words: places, given names, and the many that name nobody. Read when first needed. */
final class Lexicon {

    private static final class Lists {
        static final Set<String> PLACES = WordList.read("places.txt");
        static final Set<String> GIVEN = WordList.read("given-names.txt");
        static final Set<String> KNOWN = WordList.read("known-words.txt");
    }

    /** The words of all vocabularies: drugs, organisms, sites, scales and their eponyms. */
    private static final class Vocabularies {
        static final Set<String> WORDS = words();

        private static Set<String> words() {
            Set<String> words = new HashSet<>();
            for (Vocabulary vocabulary : Vocabulary.values()) {
                for (Term term : Terminology.standard().terms(vocabulary)) {
                    collect(term.label(), words);
                    term.synonyms().forEach(each -> collect(each, words));
                }
            }
            return words;
        }

        private static void collect(String label, Set<String> words) {
            Tokens tokens = new Tokens(label);
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.isWord(i)) {
                    words.add(tokens.lower(i));
                }
            }
        }
    }

    private Lexicon() {
    }

    static boolean isPlace(String lower) {
        return Lists.PLACES.contains(lower);
    }

    static boolean isGivenName(String lower) {
        return Lists.GIVEN.contains(lower);
    }

    /** Whether a word is an eponym, a people, a country, a term of a vocabulary or an ordinary word of a report. */
    static boolean isKnown(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Lists.KNOWN.contains(lower) || Vocabularies.WORDS.contains(lower);
    }
}
