// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.calx.language.parser.antlr.internal.InternalCalxLexer;

/** The parser's lexer, which knows a unit when it follows a number. */
public class CalxLexer extends InternalCalxLexer {

    private final UnitLexing units = new UnitLexing(RULE_NUMBER, RULE_WS,
            type -> type == RULE_WORD || type == RULE_LABEL || type == RULE_ANY_OTHER);

    @Override
    public void reset() {
        super.reset();
        if (units != null) { // the super constructor resets before fields are set
            units.reset();
        }
    }

    @Override
    public void mTokens() throws RecognitionException {
        CharStream chars = input;
        int start = chars.index();
        int unit = units.unitAhead(chars);
        if (unit == 0) {
            super.mTokens();
        } else {
            int mark = chars.mark();
            boolean word;
            try {
                super.mTokens();
                word = units.replaces(state.type, chars.index() - start, unit);
            } catch (RecognitionException notAToken) {
                word = true;
            }
            if (word) {
                chars.rewind(mark);
                for (int i = 0; i < unit; i++) {
                    chars.consume();
                }
                state.type = RULE_UNIT;
                state.channel = Token.DEFAULT_CHANNEL;
                state.token = null;
            } else {
                chars.release(mark);
            }
        }
        units.seen(state.type, chars.substring(start, chars.index() - 1).indexOf('\n') >= 0);
    }
}
