// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;

/** Vocabulary terms as they are printed: the label when the term is known, otherwise what the author typed. */
public final class Terms {

    private static final Terminology TERMINOLOGY = Terminology.standard();

    private static final int LOOKED_UP_AT_MOST = 5_000;
    /** The same few terms are asked for again and again while a case is worded. */
    private static final Map<Question, Optional<Term>> KNOWN = new ConcurrentHashMap<>();

    private Terms() {
    }

    /**
     * The printed form of a term.
     *
     * @param text         what the author typed; null prints as nothing
     * @param vocabularies where to look, in order
     * @return the label of the first match, or the text
     */
    public static String label(String text, Vocabulary... vocabularies) {
        return find(text, vocabularies).map(Term::label).orElse(text == null ? "" : text.strip());
    }

    /** {@return the term in the first vocabulary that has it} */
    public static Optional<Term> find(String text, Vocabulary... vocabularies) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        for (Vocabulary vocabulary : vocabularies) {
            Optional<Term> term = look(vocabulary, text);
            if (term.isPresent()) {
                return term;
            }
        }
        return Optional.empty();
    }

    private static Optional<Term> look(Vocabulary vocabulary, String text) {
        if (KNOWN.size() > LOOKED_UP_AT_MOST) {
            KNOWN.clear(); // an editor that stays open must not keep every word ever typed
        }
        return KNOWN.computeIfAbsent(new Question(vocabulary, text), question -> TERMINOLOGY.find(vocabulary, text));
    }

    /** What was looked up. */
    private record Question(Vocabulary vocabulary, String text) {
    }

    /** {@return the identifier of the term; empty when it is not in the vocabulary} */
    public static String id(String text, Vocabulary... vocabularies) {
        return find(text, vocabularies).map(Term::id).orElse("");
    }
}
