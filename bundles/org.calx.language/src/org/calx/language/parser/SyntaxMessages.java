// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.Collection;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Syntax errors in the author's words: what was found, and what could stand there. */
public class SyntaxMessages extends SyntaxErrorMessageProvider {

    /** Code of every syntax error. */
    public static final String SYNTAX = "SYNTAX";

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException error = context.getRecognitionException();
        if (error == null || !(error.input instanceof TokenStream tokens)) {
            String said = context.getDefaultMessage();
            return new SyntaxErrorMessage(said == null ? "this cannot be read here" : said, SYNTAX);
        }
        Token before = tokens.index() > 0 ? tokens.LT(-1) : null;
        Token last = before == error.token && tokens.index() > 1 ? tokens.LT(-2) : before; // recovery may have gone past the token
        return new SyntaxErrorMessage(expected(last, error.token, null, context.getCurrentContext()), SYNTAX);
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return new SyntaxErrorMessage(context.getValueConverterException().getMessage(), SYNTAX);
    }

    /**
     * What is wrong where a statement cannot be read on.
     *
     * @param before  the word before that place; null at the start of the file
     * @param found   what stands there; null at the end of the statement
     * @param keyword the only keyword that could stand there; null when there are several or none
     * @param context the element being read; null when unknown
     * @return what is expected there, and what was found
     */
    static String expected(Token before, Token found, String keyword, EObject context) {
        String word = text(before);
        if (found != null && Slips.endsSentence(before, found)) {
            return "a statement ends with its line: leave out " + found(found);
        }
        boolean only = keyword != null && !keyword.equals("{") && !keyword.equals("}");
        String expected = "expected " + (only ? "'" + keyword + "'" : Expectations.after(word, context));
        String after = only || Expectations.isKnown(word) ? " after '" + word + "'" : "";
        return found == null ? expected + after : expected + after + ", found " + found(found) + Slips.cure(before, found);
    }

    /**
     * What is wrong with a word that starts no statement.
     *
     * @param word     the word
     * @param block    the keyword of the statement in whose block it stands; empty at the start of the file
     * @param starters the words that start statements there
     * @return what is wrong, and which word may be meant
     */
    static String startsNothing(String word, String block, Collection<String> starters) {
        String where = block.isEmpty() ? "file" : block;
        String near = Spelling.nearest(word, starters).map(starter -> "; did you mean '" + starter + "'?").orElse("");
        return found(word) + " starts no statement in the " + where + near;
    }

    private static String found(Token token) {
        if (token == null || token.getType() == Token.EOF) {
            return "the end of the file";
        }
        return found(text(token));
    }

    private static String found(String whole) {
        String text = whole.strip();
        int line = text.indexOf('\n');
        String first = line < 0 ? text : text.substring(0, line).stripTrailing();
        return "'" + (first.length() > 30 ? first.substring(0, 30) + "\u2026" : first) + "'";
    }

    private static String text(Token token) {
        return token == null || token.getText() == null ? "" : token.getText();
    }
}
