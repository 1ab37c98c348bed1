// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.calx.language.parser.antlr.internal.InternalCalxLexer;

/** The parser's lexer, which sees a word in its line, and ends a text or comment that the author forgot to end. */
public class CalxLexer extends InternalCalxLexer {

    /** A text that runs on to the quotation marks of the next narrative. */
    private static final Pattern RUNS_ON = Pattern.compile("\\n[ \\t]*narrative\\s+[a-z]+\\s+(?:(?:message|points|instead)\\s+)*\"\"\"$");

    /** The first line below a text without end that starts a statement or ends the case. */
    private static final Pattern NEXT = Pattern.compile("\\n([ \\t]*)([a-z]+|\\})(?=\\s)");

    private final ContextualTokens tokens = new ContextualTokens(new ContextualTokens.Types(RULE_NUMBER, RULE_WORD,
            RULE_LABEL, RULE_UNIT, RULE_WS, RULE_ANY_OTHER));
    private int indentation;

    @Override
    public void reset() {
        super.reset();
        if (tokens != null) { // the super constructor resets before fields are set
            tokens.reset();
            indentation = 0;
        }
    }

    @Override
    public Token nextToken() {
        boolean lineStart = input.getCharPositionInLine() == 0;
        Token token = super.nextToken();
        if (token.getType() != Token.EOF) {
            indent(token.getType(), token.getText(), lineStart);
        }
        int length = token.getType() == RULE_TEXT ? textLength(token.getText())
                : token.getType() == Token.INVALID_TOKEN_TYPE ? lineLength(token.getText()) : -1;
        return length < 0 ? token : shortened((CommonToken) token, length);
    }

    private void indent(int type, String text, boolean lineStart) {
        int line = text.lastIndexOf('\n');
        if (type == RULE_WS && (lineStart || line >= 0)) {
            indentation = text.length() - line - 1;
        } else if (lineStart) {
            indentation = 0;
        }
    }

    /** {@return where a text ends that runs on behind its end; negative when it does not} */
    private int textLength(String text) {
        Matcher runsOn = RUNS_ON.matcher(text);
        if (runsOn.find(Math.max(0, text.length() - 80))) {
            return runsOn.start();
        }
        if (text.length() >= 6 && text.endsWith("\"\"\"")) {
            return -1;
        }
        Matcher next = NEXT.matcher(text);
        while (next.find()) {
            String word = next.group(2);
            if (next.group(1).length() <= indentation && (word.equals("}") || BlockWords.CASE.starters().contains(word))) {
                return next.start();
            }
        }
        return -1;
    }

    private static int lineLength(String text) {
        int line = text.indexOf('\n');
        return text.startsWith("/*") && line > 0 ? line : -1;
    }

    private Token shortened(CommonToken token, int length) {
        input.seek(token.getStartIndex());
        input.setLine(token.getLine());
        input.setCharPositionInLine(token.getCharPositionInLine());
        for (int i = 0; i < length; i++) {
            input.consume();
        }
        tokens.forgetLine();
        token.setStopIndex(token.getStartIndex() + length - 1);
        return token;
    }

    @Override
    public void mTokens() throws RecognitionException {
        tokens.next(input, state, super::mTokens);
    }
}
