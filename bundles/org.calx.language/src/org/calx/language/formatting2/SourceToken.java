// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.formatting2;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.calx.language.parser.CalxLexer;

/**
 * A word or comment of a case file, with what stood before it.
 *
 * @param type        the lexer's token type
 * @param text        the token as typed
 * @param linesBefore how many line ends stood between the token before and this one
 * @param apart       whether anything stood between them
 */
record SourceToken(int type, String text, int linesBefore, boolean apart) {

    /** {@return all words and comments of a text, in order} */
    static List<SourceToken> of(String text) {
        CalxLexer lexer = new CalxLexer();
        lexer.setCharStream(new ANTLRStringStream(text));
        List<SourceToken> tokens = new ArrayList<>();
        int lines = 0;
        boolean apart = false;
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (token.getType() == CalxLexer.RULE_WS) {
                lines += (int) token.getText().chars().filter(c -> c == '\n').count();
                apart = true;
                continue;
            }
            String word = token.getText();
            boolean endsLine = token.getType() == CalxLexer.RULE_SL_COMMENT && word.endsWith("\n");
            tokens.add(new SourceToken(token.getType(), word.stripTrailing(), lines, apart));
            lines = endsLine ? 1 : 0;
            apart = endsLine;
        }
        return tokens;
    }

    boolean is(String word) {
        return text.equals(word);
    }

    boolean isLineComment() {
        return type == CalxLexer.RULE_SL_COMMENT;
    }

    boolean isProse() {
        return type == CalxLexer.RULE_TEXT;
    }

    boolean isQuoted() {
        return type == CalxLexer.RULE_STRING;
    }
}
