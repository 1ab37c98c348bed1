// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.calx.language.parser.antlr.internal.InternalCalxLexer;

/** A token that knows its line; or one that stands for what an author left out, and has no length. */
final class CaseToken extends CommonToken {

    private static final long serialVersionUID = 1L;

    /** A type of ANTLR's own, below those of the grammar: such tokens belong to no rule and stay hidden. */
    private static final int LEFT_OUT = EOR_TOKEN_TYPE;

    private final boolean startsLine;
    private final boolean added;
    private int typeBefore;
    /** The text, which the input would cut out anew each time it is asked for. */
    private String known;

    private CaseToken(Token token, boolean startsLine) {
        super(token);
        this.startsLine = startsLine;
        added = false;
    }

    private CaseToken(int type, String text) {
        super(type, text);
        startsLine = false;
        added = true;
    }

    /** {@return all tokens of a source, with white space and comments} */
    static List<CaseToken> all(TokenSource source) {
        List<CaseToken> tokens = new ArrayList<>();
        int line = 0;
        for (Token token = source.nextToken(); token.getType() != Token.EOF; token = source.nextToken()) {
            boolean visible = !isHidden(token.getType());
            tokens.add(new CaseToken(token, visible && token.getLine() > line));
            if (visible) {
                line = token.getLine() + lineEnds(token.getText());
            }
        }
        return tokens;
    }

    private static int lineEnds(String text) {
        int count = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            count++;
        }
        return count;
    }

    @Override
    public String getText() {
        if (known == null) {
            known = super.getText();
        }
        return known;
    }

    @Override
    public void setText(String text) {
        known = null;
        super.setText(text);
    }

    /** {@return a token for something an author left out} */
    static CaseToken added(int type, String text) {
        return new CaseToken(type, text);
    }

    /** Puts an added token behind another one; null for the start of the file. */
    void setBehind(CaseToken before) {
        setStartIndex(before == null ? 0 : before.getStopIndex() + 1);
        setStopIndex(getStartIndex() - 1);
        setLine(before == null ? 1 : before.getLine());
    }

    /** Moves the token towards the start of the text. */
    void moveBack(int by) {
        setStartIndex(getStartIndex() - by);
        setStopIndex(getStopIndex() - by);
    }

    /** Leaves the token out for the parser, though not for readers of the text. */
    void leaveOut() {
        typeBefore = getType();
        setType(LEFT_OUT);
        setChannel(HIDDEN_CHANNEL);
    }

    /** {@return the token for readers of the text: what is left out is seen, what was added is not} */
    CaseToken forReaders() {
        if (getType() != LEFT_OUT && !added) {
            return this;
        }
        CaseToken shown = new CaseToken(this, startsLine);
        shown.setStartIndex(getStartIndex());
        shown.setStopIndex(getStopIndex());
        shown.setTokenIndex(getTokenIndex());
        shown.setType(added ? LEFT_OUT : typeBefore);
        shown.setChannel(added ? HIDDEN_CHANNEL : DEFAULT_CHANNEL);
        return shown;
    }

    boolean isAdded() {
        return added;
    }

    /** {@return whether the token is the first of its line} */
    boolean startsLine() {
        return startsLine;
    }

    boolean is(String text) {
        return text.equals(getText());
    }

    boolean is(int type) {
        return getType() == type;
    }

    boolean isVisible() {
        return !isHidden(getType());
    }

    /** {@return whether this is a keyword of letters} */
    boolean isKeyword() {
        return switch (getType()) {
        case InternalCalxLexer.RULE_WORD, InternalCalxLexer.RULE_LABEL, InternalCalxLexer.RULE_UNIT, InternalCalxLexer.RULE_STRING,
                InternalCalxLexer.RULE_TEXT, InternalCalxLexer.RULE_NUMBER, InternalCalxLexer.RULE_ANY_OTHER -> false;
        default -> !getText().isEmpty() && Character.isLetter(getText().charAt(0));
        };
    }

    private static boolean isHidden(int type) {
        return type == InternalCalxLexer.RULE_WS || type == InternalCalxLexer.RULE_SL_COMMENT
                || type == InternalCalxLexer.RULE_ML_COMMENT || type == Token.INVALID_TOKEN_TYPE;
    }
}
