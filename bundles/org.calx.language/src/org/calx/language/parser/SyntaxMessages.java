// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.calx.language.parser.antlr.internal.InternalCalxLexer;
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
        String found = found(error.token);
        String before = tokens.index() > 0 ? text(tokens.LT(-1)) : "";
        String expected = Expectations.after(before, context.getCurrentContext());
        return new SyntaxErrorMessage("expected " + expected + ", found " + found + cure(tokens, error.token), SYNTAX);
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return new SyntaxErrorMessage(context.getValueConverterException().getMessage(), SYNTAX);
    }

    /** A keyword in the middle of a term, and a fact the source leaves out, are what authors trip over. */
    private static String cure(TokenStream tokens, Token token) {
        String found = text(token);
        if (found.equals("not")) {
            return "; leave out what is not reported, or say so in a note";
        }
        // recovery may have gone past the token already
        Token before = tokens.index() > 0 && tokens.LT(-1) == token ? tokens.LT(-2) : tokens.LT(-1);
        boolean inTerm = before != null && before.getType() == InternalCalxLexer.RULE_WORD && found.chars().allMatch(Character::isLetter) && !found.isEmpty() && !Block.startsStatements(found);
        return inTerm ? "; put the term in quotation marks if '" + found + "' is part of it" : "";
    }

    private static String found(Token token) {
        if (token == null || token.getType() == Token.EOF) {
            return "the end of the file";
        }
        String text = text(token).strip();
        int line = text.indexOf('\n');
        String first = line < 0 ? text : text.substring(0, line).stripTrailing();
        return "'" + (first.length() > 30 ? first.substring(0, 30) + "\u2026" : first) + "'";
    }

    private static String text(Token token) {
        return token == null || token.getText() == null ? "" : token.getText();
    }
}
