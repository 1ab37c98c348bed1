// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a term that a search compares, taken apart once.
 *
 * @param term     the term
 * @param names    its label first, then its synonyms
 * @param codes    its codes, joined without separators
 * @param describe the words of its definition; empty without one
 */
record SearchNames(Term term, List<Name> names, List<String> codes, List<String> describe) {

    /**
     * One name.
     *
     * @param words  its words
     * @param folded its words with British and American spelling made equal
     */
    record Name(List<String> words, List<String> folded) {

        static Name of(String text) {
            List<String> words = Spelling.words(text);
            return new Name(words, words.stream().map(Spelling::fold).toList());
        }

        /** The words from one on, joined. */
        static String joined(List<String> words, int from) {
            return from == 0 && words.size() == 1 ? words.get(0) : String.join("", words.subList(from, words.size()));
        }
    }

    static SearchNames of(Term term) {
        List<Name> names = new ArrayList<>(term.synonyms().size() + 1);
        names.add(Name.of(term.label()));
        term.synonyms().forEach(synonym -> names.add(Name.of(synonym)));
        return new SearchNames(term, names, term.allCodes().stream().map(code -> Name.joined(Spelling.words(code), 0)).toList(),
                term.attribute("definition").map(Spelling::words).orElse(List.of()));
    }

    static List<SearchNames> of(List<Term> terms) {
        return terms.stream().map(SearchNames::of).toList();
    }
}
