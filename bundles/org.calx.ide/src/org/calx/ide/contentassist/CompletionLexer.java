// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import org.antlr.runtime.RecognitionException;
import org.calx.ide.contentassist.antlr.internal.InternalCalxLexer;
import org.calx.language.parser.ContextualTokens;

/** The lexer of completion, which sees a word in its line as the parser's lexer does. */
public class CompletionLexer extends InternalCalxLexer {

    private final ContextualTokens tokens = new ContextualTokens(new ContextualTokens.Types(RULE_NUMBER, RULE_WORD,
            RULE_LABEL, RULE_UNIT, RULE_WS, RULE_ANY_OTHER));

    @Override
    public void reset() {
        super.reset();
        if (tokens != null) { // the super constructor resets before fields are set
            tokens.reset();
        }
    }

    @Override
    public void mTokens() throws RecognitionException {
        tokens.next(input, state, super::mTokens);
    }
}
