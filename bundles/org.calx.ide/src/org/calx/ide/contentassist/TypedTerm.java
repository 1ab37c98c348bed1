// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import java.util.Locale;
import java.util.Optional;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.calx.ide.contentassist.antlr.internal.InternalCalxLexer;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;

/** A term as an author types it. */
public final class TypedTerm {

    private TypedTerm() {
    }

    /**
     * The words the grammar reads as a term: its label, or else a synonym without keywords, or else the label in quotes.
     *
     * @param term   the term
     * @param quotes whether the place takes quotes
     * @return the words; null when the place cannot hold the term
     */
    static String of(Term term, boolean quotes) {
        if (isPlain(term.label())) {
            return term.label();
        }
        Optional<String> synonym = term.synonyms().stream().filter(TypedTerm::isPlain)
                .filter(name -> Terminology.standard().find(term.vocabulary(), name).filter(term::equals).isPresent()).findFirst();
        return synonym.orElse(quotes ? '"' + term.label() + '"' : null);
    }

    /** {@return words as they are written where a term stands: in quotes when the grammar would read them otherwise} */
    public static String of(String words) {
        return isPlain(words) ? words : '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** {@return whether the grammar reads words as one term} */
    static boolean isPlain(String words) {
        InternalCalxLexer lexer = new CompletionLexer();
        lexer.setCharStream(new ANTLRStringStream(words));
        boolean first = true;
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            boolean word = token.getType() == InternalCalxLexer.RULE_WORD || token.getType() == InternalCalxLexer.RULE_LABEL && !first;
            if (!word && token.getType() != InternalCalxLexer.RULE_WS) {
                return false;
            }
            first = false;
        }
        return true;
    }

    /** {@return the synonym that fits what was typed, where the label does not; empty when the label does} */
    static Optional<String> synonymFor(Term term, String typed) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        return start.isEmpty() || ProposalList.fits(term.label(), start) ? Optional.empty()
                : term.synonyms().stream().filter(name -> ProposalList.fits(name, start)).findFirst();
    }

    /** {@return whether words begin a longer name of a term} */
    static boolean continues(Term term, String words) {
        String start = words.strip().toLowerCase(Locale.ROOT) + " ";
        return term.label().toLowerCase(Locale.ROOT).startsWith(start)
                || term.synonyms().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(start));
    }
}
