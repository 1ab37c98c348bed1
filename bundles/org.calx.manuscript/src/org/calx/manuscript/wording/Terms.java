// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.util.Optional;

import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;

/** Vocabulary terms as they are printed: the label when the term is known, otherwise what the author typed. */
public final class Terms {

	private static final Terminology TERMINOLOGY = Terminology.standard();

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
			Optional<Term> term = TERMINOLOGY.find(vocabulary, text);
			if (term.isPresent()) {
				return term;
			}
		}
		return Optional.empty();
	}

	/** {@return the identifier of the term; empty when it is not in the vocabulary} */
	public static String id(String text, Vocabulary... vocabularies) {
		return find(text, vocabularies).map(Term::id).orElse("");
	}
}
