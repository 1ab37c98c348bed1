// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.Iterator;
import java.util.List;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** Tokens that were read before, for a parser; they need not be all of their text. */
final class CaseTokens extends XtextTokenStream {

    private final String text;

    CaseTokens(List<CaseToken> tokens, String text, ITokenDefProvider types) {
        super(new Source(tokens.iterator()), types);
        this.text = text;
    }

    @Override
    public String toString() {
        return text; // places of tokens are places in the whole text
    }

    /** {@return whether a token is none of those an author wrote for the parser: it was added or left out, or is nothing but white space or a remark} */
    boolean isHidden(int index) {
        return super.get(index).getChannel() == Token.HIDDEN_CHANNEL || isAdded(index);
    }

    /** {@return whether a token stands for what an author left out} */
    boolean isAdded(int index) {
        return super.get(index) instanceof CaseToken own && own.isAdded();
    }

    @Override
    public Token get(int index) {
        return super.get(index) instanceof CaseToken token ? token.forReaders() : super.get(index);
    }

    @Override
    public String getLexerErrorMessage(Token token) {
        return !token.getText().startsWith("/*") ? "a number cannot end with a point; write decimals as 2.31 and dates as 2018-08-23"
                : "the comment that starts here does not end: expected '*/'";
    }

    private record Source(Iterator<CaseToken> tokens) implements TokenSource {

        @Override
        public Token nextToken() {
            return tokens.hasNext() ? tokens.next() : Token.EOF_TOKEN;
        }

        @Override
        public String getSourceName() {
            return "";
        }
    }
}
