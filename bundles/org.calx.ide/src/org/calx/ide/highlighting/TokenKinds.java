// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.highlighting;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

/** The kind of every token type of the lexer, worked out from the grammar. */
@Singleton
final class TokenKinds {

    /** Joining words: they would drown the statements if they were as loud as the keywords that begin one. */
    private static final Set<String> CONNECTIVES = Set.of("on", "in", "at", "from", "since", "to", "until", "of", "for", "by",
            "with", "and", "as", "x", "was", "because", "lasting", "following", "not", "no");

    private static final Map<String, HighlightKind> TERMINALS = Map.of("RULE_LABEL", HighlightKind.NAME, "RULE_DATE",
            HighlightKind.DATE, "RULE_NUMBER", HighlightKind.NUMBER, "RULE_UNIT", HighlightKind.UNIT, "RULE_CITATION",
            HighlightKind.CITATION, "RULE_TEXT", HighlightKind.PROSE, "RULE_STRING", HighlightKind.STRING, "RULE_ML_COMMENT",
            HighlightKind.COMMENT, "RULE_SL_COMMENT", HighlightKind.COMMENT);

    private final Map<Integer, HighlightKind> kinds = new HashMap<>();

    @Inject
    TokenKinds(ITokenDefProvider tokens, IGrammarAccess grammar) {
        Set<String> values = valuesOnly(grammar);
        tokens.getTokenDefMap().forEach((type, name) -> kinds.put(type, name.startsWith("'")
                ? keyword(name.substring(1, name.length() - 1), values)
                : TERMINALS.getOrDefault(name, HighlightKind.PLAIN)));
    }

    /** {@return what a token of that type is} */
    HighlightKind of(int tokenType) {
        return kinds.getOrDefault(tokenType, HighlightKind.PLAIN);
    }

    private static HighlightKind keyword(String word, Set<String> values) {
        if (!Character.isLetter(word.charAt(0))) {
            return HighlightKind.PLAIN;
        }
        if (CONNECTIVES.contains(word)) {
            return HighlightKind.CONNECTIVE;
        }
        return values.contains(word) ? HighlightKind.VALUE : HighlightKind.KEYWORD;
    }

    /** Keywords that occur in lists of values only, never as the beginning of something. */
    private static Set<String> valuesOnly(IGrammarAccess access) {
        Set<String> inValues = new HashSet<>();
        Set<String> elsewhere = new HashSet<>();
        for (AbstractRule rule : GrammarUtil.allRules(access.getGrammar())) {
            boolean isValue = rule instanceof ParserRule parserRule && GrammarUtil.isDatatypeRule(parserRule);
            for (Keyword keyword : GrammarUtil.containedKeywords(rule)) {
                (isValue ? inValues : elsewhere).add(keyword.getValue());
            }
        }
        inValues.removeAll(elsewhere);
        return inValues;
    }
}
