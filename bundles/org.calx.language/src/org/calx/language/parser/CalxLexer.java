// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.HashMap;
import java.util.Map;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.calx.language.parser.antlr.internal.InternalCalxLexer;

/** The parser's lexer, which sees a word in its line and takes out lines that start no statement. */
public class CalxLexer extends InternalCalxLexer {

    private final ContextualTokens tokens = new ContextualTokens(new ContextualTokens.Types(RULE_NUMBER, RULE_WORD,
            RULE_LABEL, RULE_UNIT, RULE_WS, RULE_ANY_OTHER));
    private final Strays strays = new Strays();
    private final Map<Token, String> messages = new HashMap<>();
    private boolean lineStart = true;
    private boolean complete = true;

    @Override
    public void reset() {
        super.reset();
        if (tokens != null) { // the super constructor resets before fields are set
            tokens.reset();
            strays.reset();
            lineStart = true;
            complete = true;
        }
    }

    @Override
    public Token nextToken() {
        Token token = super.nextToken();
        if (token.getType() == Token.EOF || isHidden(token.getType())) {
            lineStart |= token.getType() != Token.EOF && token.getText().indexOf('\n') >= 0;
            return token;
        }
        String word = token.getText();
        boolean first = lineStart && complete;
        lineStart = false;
        if (first && strays.isStray(word, token.getType() == RULE_WORD)) {
            return stray(token, word);
        }
        strays.seen(word, first);
        complete = !word.equals(",") && !word.equals("and");
        if (word.equals("{") || word.equals("}")) {
            lineStart = true; // a statement may follow on the same line
        }
        return token;
    }

    private static boolean isHidden(int type) {
        return type == RULE_WS || type == RULE_SL_COMMENT || type == RULE_ML_COMMENT || type == Token.INVALID_TOKEN_TYPE;
    }

    private Token stray(Token token, String word) {
        int rest = Strays.rest(input);
        for (int i = 0; i < rest; i++) {
            input.consume();
        }
        CommonToken line = new CommonToken(input, Token.INVALID_TOKEN_TYPE,
                Token.HIDDEN_CHANNEL, state.tokenStartCharIndex, input.index() - 1);
        line.setLine(token.getLine());
        line.setCharPositionInLine(token.getCharPositionInLine());
        messages.put(line, strays.message(word));
        tokens.reset();
        return line;
    }

    @Override
    public String getErrorMessage(Token token) {
        String message = messages.get(token);
        return message == null ? super.getErrorMessage(token) : message;
    }

    @Override
    public void mTokens() throws RecognitionException {
        tokens.next(input, state, super::mTokens);
    }
}
