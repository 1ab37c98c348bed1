// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Terms of one vocabulary by every spelling of their names and by their codes, each indexed when first needed. */
final class TermIndex {

    /** A case names the same things again and again. */
    private static final int MOST_ASKED = 1_000;

    private final Map<String, Optional<Term>> asked = new ConcurrentHashMap<>();
    private final Vocabulary vocabulary;
    private final List<Term> terms;
    private volatile Map<String, Term> byName;
    private volatile Map<String, Term> byCode;
    private volatile List<SearchNames> searched;

    TermIndex(Vocabulary vocabulary, List<Term> terms) {
        this.vocabulary = vocabulary;
        this.terms = terms;
    }

    List<Term> terms() {
        return terms;
    }

    /** What a search compares; taken apart once. */
    List<SearchNames> searched() {
        List<SearchNames> known = searched;
        if (known == null) {
            known = SearchNames.of(terms);
            searched = known;
        }
        return known;
    }

    /**
     * The term with that name or code.
     *
     * @throws IllegalStateException if one name in the file belongs to two terms
     */
    Optional<Term> find(String text) {
        Optional<Term> known = asked.get(text);
        if (known == null) {
            known = look(text);
            if (asked.size() >= MOST_ASKED) {
                asked.clear();
            }
            asked.put(text, known);
        }
        return known;
    }

    private Optional<Term> look(String text) {
        Map<String, Term> names = byName;
        if (names == null) {
            names = names();
            byName = names;
        }
        String key = Spelling.key(vocabulary, text);
        Term term = names.get(key);
        return Optional.ofNullable(term != null || !mayBeCode(key) ? term : codes().get(key));
    }

    /** Every code ends with a digit, and few names do. */
    private static boolean mayBeCode(String key) {
        return !key.isEmpty() && Character.isDigit(key.charAt(key.length() - 1));
    }

    private Map<String, Term> codes() {
        Map<String, Term> codes = byCode;
        if (codes == null) {
            codes = new HashMap<>();
            for (Term term : terms) {
                for (String code : term.allCodes()) {
                    codes.putIfAbsent(Spelling.key(vocabulary, code), term);
                }
            }
            byCode = codes;
        }
        return codes;
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
