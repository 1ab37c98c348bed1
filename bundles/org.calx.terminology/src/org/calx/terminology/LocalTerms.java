// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Terms an author declares in a case beside those of the vocabularies. Immutable. */
public final class LocalTerms {

    /** No terms at all. */
    public static final LocalTerms NONE = new LocalTerms(List.of());

    private final Map<Vocabulary, List<Term>> terms = new EnumMap<>(Vocabulary.class);
    private final Map<Vocabulary, Map<String, Term>> byName = new EnumMap<>(Vocabulary.class);

    /**
     * Indexes terms by their labels and synonyms.
     *
     * @param declared the terms; of two with the same name the first is found
     */
    public LocalTerms(List<Term> declared) {
        for (Term term : declared) {
            terms.computeIfAbsent(term.vocabulary(), key -> new ArrayList<>()).add(term);
            Map<String, Term> names = byName.computeIfAbsent(term.vocabulary(), key -> new HashMap<>());
            names.putIfAbsent(Spelling.key(term.vocabulary(), term.label()), term);
            term.synonyms().forEach(synonym -> names.putIfAbsent(Spelling.key(term.vocabulary(), synonym), term));
        }
    }

    /** The term with that label or synonym, by the same rules as {@link Terminology#find}. */
    public Optional<Term> find(Vocabulary vocabulary, String text) {
        Map<String, Term> names = byName.get(vocabulary);
        return names == null ? Optional.empty() : Optional.ofNullable(names.get(Spelling.key(vocabulary, text)));
    }

    /** Terms the author may have meant, closest first; at most {@code max}. */
    public List<Term> suggest(Vocabulary vocabulary, String text, int max) {
        return TermSearch.suggest(SearchNames.of(terms.getOrDefault(vocabulary, List.of())), text, max);
    }

    /** Terms with a word that begins like the text, best first; all terms for an empty text. */
    public List<Term> complete(Vocabulary vocabulary, String prefix) {
        return TermSearch.complete(SearchNames.of(terms.getOrDefault(vocabulary, List.of())), prefix);
    }
}
