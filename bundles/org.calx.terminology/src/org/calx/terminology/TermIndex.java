// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Terms of one vocabulary by every spelling of their names, indexed when a name is first looked up. */
final class TermIndex {

    private final Vocabulary vocabulary;
    private final List<Term> terms;
    private volatile Map<String, Term> byName;

    TermIndex(Vocabulary vocabulary, List<Term> terms) {
        this.vocabulary = vocabulary;
        this.terms = terms;
    }

    List<Term> terms() {
        return terms;
    }

    /**
     * The term with that name.
     *
     * @throws IllegalStateException if one name in the file belongs to two terms
     */
    Optional<Term> find(String text) {
        Map<String, Term> names = byName;
        if (names == null) {
            names = names();
            byName = names;
        }
        return Optional.ofNullable(names.get(Spelling.key(vocabulary, text)));
    }

    private Map<String, Term> names() {
        Map<String, Term> names = HashMap.newHashMap(terms.size() * 6);
        for (Term term : terms) {
            add(term.id(), term, names);
            add(term.label(), term, names);
            for (String synonym : term.synonyms()) {
                add(synonym, term, names);
            }
        }
        return names;
    }

    private void add(String name, Term term, Map<String, Term> names) {
        Term other = names.putIfAbsent(Spelling.key(vocabulary, name), term);
        if (other != null && other != term) {
            throw new IllegalStateException(vocabulary.fileName() + ": '" + name + "' would mean both '" + other.id() + "' and '"
                    + term.id() + "'");
        }
    }
}
