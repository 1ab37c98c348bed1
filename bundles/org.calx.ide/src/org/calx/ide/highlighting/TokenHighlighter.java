// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.highlighting;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import com.google.inject.name.Named;
import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;

/**
 * Colours text by its tokens alone, without reading it as a case: quick enough for every key press. Safe for use by several
 * threads.
 */
@Singleton
public final class TokenHighlighter {

    /** Texts longer than this stay plain until their meaning is known: a key press must not wait for a lexer. */
    public static final int LONGEST = 500_000;

    private final Provider<Lexer> lexers;
    private final TokenKinds kinds;

    /** Created by Guice. */
    @Inject
    TokenHighlighter(@Named(LexerBindings.RUNTIME) Provider<Lexer> lexers, TokenKinds kinds) {
        this.lexers = lexers;
        this.kinds = kinds;
    }

    /**
     * Takes text apart into tokens.
     *
     * @param text the whole text of a file
     * @return the pieces that are not plain, in order; neighbours of one kind are joined; empty when the text is longer than
     *         {@link #LONGEST}
     */
    public List<Highlight> highlight(String text) {
        List<Highlight> highlights = new ArrayList<>();
        if (text.length() > LONGEST) {
            return highlights;
        }
        Lexer lexer = lexers.get();
        lexer.setCharStream(new ANTLRStringStream(text));
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            HighlightKind kind = kinds.of(token.getType());
            if (kind != HighlightKind.PLAIN && token instanceof CommonToken common) {
                highlights.add(new Highlight(common.getStartIndex(), common.getStopIndex() + 1 - common.getStartIndex(), kind));
            }
        }
        return highlights;
    }
}
