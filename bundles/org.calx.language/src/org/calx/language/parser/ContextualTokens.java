// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.RecognizerSharedState;
import org.antlr.runtime.Token;

/**
 * What a token is because of the words around it on the same line: a word after a number is a unit ("2.31 mmol/L"), and a
 * keyword that starts statements is a plain word when it goes on with a term ("chronic kidney disease"), and so are
 * {@link TimeKeywords} outside dates, {@link FactKeywords} outside facts, {@link SoftKeywords} out of their place, and words
 * of known terms at {@link TermPlaces}. In a journal, which has no terms, every word is what the grammar says. Both lexers, the parser's and the one of completion, use this class.
 */
public final class ContextualTokens {

    /**
     * The token types of a lexer; the two generated lexers number them differently.
     *
     * @param number a number
     * @param word   a plain word
     * @param label  a name such as L1
     * @param unit   a unit
     * @param space  white space
     * @param other  a character that starts no token
     */
    public record Types(int number, int word, int label, int unit, int space, int other) {
    }

    /** The rules of the generated lexer. */
    @FunctionalInterface
    public interface Rules {

        /** Matches the next token. */
        void match() throws RecognitionException;
    }

    /** No word that is looked at is longer. */
    private static final int LONGEST = 40;

    private final Types types;
    private boolean afterNumber;
    private boolean afterWord;
    private boolean afterNumberOf;
    private String before = "";
    private String beforeThat = "";
    private final TermPlaces places = new TermPlaces();
    private int depth;
    private boolean journal;

    /** Serves a lexer with these token types. */
    public ContextualTokens(Types types) {
        this.types = types;
    }

    /** Forgets what came before; for a new input. */
    public void reset() {
        depth = 0;
        journal = false;
        forgetLine();
    }

    /** Forgets the words before, though not in which declaration they stand. */
    public void forgetLine() {
        afterNumber = false;
        afterWord = false;
        afterNumberOf = false;
        before = "";
        beforeThat = "";
        places.reset();
    }

    /**
     * Matches the next token.
     *
     * @param chars the input
     * @param state the lexer's state, in which the type of the token is set
     * @param rules the rules of the generated lexer
     * @throws RecognitionException if no token starts here
     */
    public void next(CharStream chars, RecognizerSharedState state, Rules rules) throws RecognitionException {
        if (journal) {
            nextInJournal(chars, state, rules);
            return;
        }
        int start = chars.index();
        int unit = afterNumber ? UnitText.length(chars) : 0;
        String text = "";
        if (unit == 0 || !matchUnit(chars, state, rules, unit)) {
            int term = unit == 0 && !afterWord ? places.wholeLength(chars, before) : 0;
            if (term > 0) {
                consume(chars, state, term, types.word);
            } else if (unit == 0) {
                rules.match();
            }
            text = state.type == types.space || chars.index() - start > LONGEST ? "" : chars.substring(start, chars.index() - 1);
            if (isKeyword(state.type) && JournalWords.contains(text) && !startsJournal(text, chars) && !namesSection(text)) {
                state.type = types.word;
            }
            String word = isKeyword(state.type) ? text : "";
            if (places.holds(text, isKeyword(state.type), start, before, chars) && isKeyword(state.type)
                    || afterWord && BlockWords.startsStatements(word)
                    || TimeKeywords.contains(word) && !TimeKeywords.isInPlace(word, chars, afterWord, afterNumberOf)
                    || FactKeywords.isOutOfPlace(word, chars) || SoftKeywords.isPlain(word, afterWord, before)) {
                state.type = types.word;
            }
            afterNumberOf = word.equals("of") && afterNumber || state.type == types.space && afterNumberOf;
        }
        boolean sameLine = state.type == types.space && chars.substring(start, chars.index() - 1).indexOf('\n') < 0;
        afterNumber = state.type == types.number || afterNumber && sameLine;
        afterWord = state.type == types.word || afterWord && sameLine;
        if (text.startsWith("//") || state.type == types.space && !sameLine) {
            before = before.equals(",") ? before : "";
            places.endLine();
        } else if (state.type != types.space && !text.startsWith("/*")) {
            places.read(text, isKeyword(state.type), state.type == types.label, before);
            beforeThat = before;
            before = text;
            count(text);
            journal = JournalWords.START.equals(text) && isKeyword(state.type);
        }
    }

    /** A journal starts outside of a case, or where a case is not closed: at the start of a line, before a name in quotes. */
    private boolean startsJournal(String word, CharStream chars) {
        return word.equals(JournalWords.START) && before.matches("|\\}") && (depth == 0 || TimeKeywords.line(chars).strip().startsWith("\""));
    }

    /** A narrative has sections that a journal has too: timeline, key message, learning points. */
    private boolean namesSection(String word) {
        return before.equals("narrative") ? JournalWords.SECTIONS.contains(word)
                : beforeThat.equals("narrative") && JournalWords.SECTIONS.contains(before + " " + word);
    }

    private void nextInJournal(CharStream chars, RecognizerSharedState state, Rules rules) throws RecognitionException {
        int start = chars.index();
        rules.match();
        String text = chars.index() - start > LONGEST ? "" : chars.substring(start, chars.index() - 1);
        int outer = depth;
        count(text);
        if (text.equals(CaseHead.CASE) || outer > 0 && depth == 0) {
            reset();
        }
    }

    private void count(String text) {
        depth = text.equals("{") ? depth + 1 : text.equals("}") ? Math.max(0, depth - 1) : depth;
    }

    /** {@return whether a token type is none of those that are told apart here; keywords are of such a type} */
    private boolean isKeyword(int type) {
        return type != types.space && type != types.word && type != types.number && type != types.label;
    }

    /** {@return whether a unit was matched; otherwise a keyword of the same length was} */
    private boolean matchUnit(CharStream chars, RecognizerSharedState state, Rules rules, int length)
            throws RecognitionException {
        int start = chars.index();
        int mark = chars.mark();
        try {
            rules.match();
            boolean word = state.type == types.word || state.type == types.label || state.type == types.other
                    || JournalWords.contains(chars.substring(start, chars.index() - 1));
            if (!word && chars.index() - start == length && !TimeKeywords.isCounted(chars.substring(start, chars.index() - 1))) {
                chars.release(mark);
                return false;
            }
        } catch (RecognitionException startsNoToken) {
            // a unit may start with a sign that no token starts with
        }
        chars.rewind(mark);
        consume(chars, state, length, types.unit);
        return true;
    }

    private static void consume(CharStream chars, RecognizerSharedState state, int length, int type) {
        for (int i = 0; i < length; i++) {
            chars.consume();
        }
        state.type = type;
        state.channel = Token.DEFAULT_CHANNEL;
        state.token = null;
    }
}
