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
import org.calx.language.parser.TextChange;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.util.ReplaceRegion;

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
        if (text.length() <= LONGEST) {
            read(text, 0, highlights, (word, last, free) -> false);
        }
        return highlights;
    }

    /**
     * Takes a text apart again that has changed, as far as its tokens may be others now.
     *
     * @param before the text as it was
     * @param known  its pieces
     * @param text   the whole text as it is
     * @return its pieces, the same as of {@link #highlight(String)}
     */
    public List<Highlight> highlight(String before, List<Highlight> known, String text) {
        ReplaceRegion change = TextChange.between(before, text);
        LineStarts old = new LineStarts(before, known);
        int shift = text.length() - before.length();
        int changed = change.getEndOffset() + shift;
        if (text.length() > LONGEST || LineStarts.isAtLimit(before, change.getOffset(), change.getEndOffset())
                || LineStarts.isAtLimit(text, change.getOffset(), changed) || old.isOpen()
                || old.mayHoldJournal() || LineStarts.isNearJournal(text, change.getOffset(), changed)) {
            return highlight(text);
        }
        int from = old.before(change);
        List<Highlight> highlights = new ArrayList<>(known.size() + 1);
        known.stream().takeWhile(each -> each.end() <= from).forEach(highlights::add);
        int end = read(text, from, highlights, (word, last, free) -> {
            int line = text.lastIndexOf('\n', word - 1) + 1;
            return line > changed && line >= free && !LineStarts.goesOn(text.substring(Math.max(from, last - 4), last)) && old.isOne(line - shift);
        });
        known.stream().dropWhile(each -> each.offset() < end - shift)
                .forEach(each -> highlights.add(new Highlight(each.offset() + shift, each.length(), each.kind())));
        return highlights;
    }

    /** Knows whether the rest of a text need not be read. */
    private interface Rest {

        /**
         * Asked before each word.
         *
         * @param word where it starts
         * @param last where the word before it ends
         * @param free where the remark or word before it ends
         */
        boolean isKnown(int word, int last, int free);
    }

    /** {@return where the rest is known from; the end of the text when it never was} */
    private int read(String text, int from, List<Highlight> highlights, Rest rest) {
        Lexer lexer = lexers.get();
        lexer.setCharStream(new ANTLRStringStream(text.substring(from)));
        int last = from;
        int free = from;
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            int start = from + ((CommonToken) token).getStartIndex();
            int end = from + ((CommonToken) token).getStopIndex() + 1;
            HighlightKind kind = kinds.of(token.getType());
            if (kind == HighlightKind.PLAIN && LineStarts.isBlank(text.charAt(start))) {
                continue;
            }
            if (rest.isKnown(start, last, free)) {
                return start;
            }
            if (kind != HighlightKind.PLAIN) {
                highlights.add(new Highlight(start, end - start, kind));
            }
            last = kind == HighlightKind.COMMENT ? last : end;
            free = token.getType() == Token.INVALID_TOKEN_TYPE ? end + 1 : end; // such a token may have taken the line end with it
        }
        return text.length() + 1;
    }
}
