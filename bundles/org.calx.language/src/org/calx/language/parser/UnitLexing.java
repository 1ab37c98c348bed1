// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.function.IntPredicate;
import org.antlr.runtime.CharStream;

/**
 * Recognises a unit of measurement: the word that follows a number on the same line. Units are not in the grammar, so
 * "2.31 mmol/L", "240 10*9/L" and "60 mL/min/{1.73_m2}" need the help of the lexer. Both lexers, the parser's and the
 * one of completion, use this class.
 */
public final class UnitLexing {

    private final int numberType;
    private final int spaceType;
    private final IntPredicate wordType;
    private boolean afterNumber;

    /**
     * Creates the recogniser of one lexer.
     *
     * @param numberType token type of a number
     * @param spaceType  token type of white space
     * @param wordType   whether a token type is one that a unit may be mistaken for, as opposed to a keyword
     */
    public UnitLexing(int numberType, int spaceType, IntPredicate wordType) {
        this.numberType = numberType;
        this.spaceType = spaceType;
        this.wordType = wordType;
    }

    /** Forgets what came before; for a new input. */
    public void reset() {
        afterNumber = false;
    }

    /** {@return whether the next token may be a unit, and how many characters it has; 0 when it is none} */
    public int unitAhead(CharStream input) {
        return afterNumber ? length(input) : 0;
    }

    /** {@return whether a token of this type and length is a word that the unit of this length replaces} */
    public boolean replaces(int type, int tokenLength, int unitLength) {
        return wordType.test(type) || tokenLength != unitLength;
    }

    /**
     * Notes a token that was read.
     *
     * @param type     its type
     * @param lineEnds whether it holds the end of a line
     */
    public void seen(int type, boolean lineEnds) {
        afterNumber = type == numberType || afterNumber && type == spaceType && !lineEnds;
    }

    private static int length(CharStream input) {
        int first = input.LA(1);
        if (!starts(first, input)) {
            return 0;
        }
        int length = 0;
        int braces = 0;
        while (true) {
            int c = input.LA(length + 1);
            if (c == CharStream.EOF || c <= ' ' || c == '\u00A0' || ",;()\"".indexOf(c) >= 0) {
                break;
            }
            if (c == '/' && (input.LA(length + 2) == '/' || input.LA(length + 2) == '*')) {
                break;
            }
            if (c == '}' && --braces < 0) {
                break;
            }
            if (c == '{') {
                braces++;
            }
            length++;
        }
        return braces > 0 ? 0 : length;
    }

    private static boolean starts(int c, CharStream input) {
        if (c == '[') {
            return input.LA(2) != '@';
        }
        if (c == '1') {
            return input.LA(2) == '0' && (input.LA(3) == '^' || input.LA(3) == '*');
        }
        if (c == '\u00D7') {
            return input.LA(2) == '1';
        }
        return c == '{' || c == '%' || c == '\u2030' || c == '\u00B0' || c > 0 && Character.isLetter(c);
    }
}
