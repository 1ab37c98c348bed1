// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import org.antlr.runtime.BitSet;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.calx.language.parser.antlr.CalxParser;
import org.calx.language.parser.antlr.internal.InternalCalxParser;
import org.calx.language.services.CalxGrammarAccess;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** The parser, which after an error in a block goes on behind that block, so that one wrong word does not end the case. */
public class CaseParser extends CalxParser {

    /** No block of a case is longer; a limit keeps the time for files full of errors within bounds. */
    private static final int MOST_TOKENS = 4000;

    @Override
    protected InternalCalxParser createParser(XtextTokenStream stream) {
        return new Recovering(stream, getGrammarAccess());
    }

    private static final class Recovering extends InternalCalxParser {

        Recovering(XtextTokenStream stream, CalxGrammarAccess grammar) {
            super(stream, grammar);
        }

        @Override
        protected Object recoverFromMismatchedToken(IntStream in, int expected, BitSet follow) throws RecognitionException {
            int end = expected > 0 && getTokenNames()[expected].equals("'}'") ? end() : -1;
            if (end < 0) {
                return super.recoverFromMismatchedToken(in, expected, follow);
            }
            reportError(new MismatchedTokenException(expected, input));
            while (input.index() < end) {
                input.consume();
            }
            Token brace = input.LT(1);
            input.consume();
            return brace;
        }

        /** The index of the brace that ends this block; -1 when it is far away, or a statement of the case comes first. */
        private int end() {
            int depth = 0;
            int line = input.index() == 0 ? 0 : input.LT(-1).getLine();
            int last = Math.min(input.size(), input.index() + MOST_TOKENS);
            for (int i = input.index(); i < last; i++) {
                Token token = input.get(i);
                String text = token.getText();
                if (text == null || text.isBlank()) {
                    continue;
                }
                boolean startsLine = token.getLine() > line;
                line = token.getLine();
                if (text.equals("{")) {
                    depth++;
                } else if (text.equals("}") && depth-- == 0) {
                    return i;
                } else if (depth == 0 && startsLine && Block.startsOnlyInCase(text)) {
                    return -1;
                }
            }
            return -1;
        }
    }
}
