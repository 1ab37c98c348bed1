// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.runtime.CharStream;

/** How far a unit of measurement reaches that stands behind a number. */
final class UnitText {

    /** The only unit people write with a space inside: mL/min/1.73 m², mL/min per 1.73 m². */
    private static final Pattern BODY_SURFACE = Pattern.compile("(?: ?(?:per|/) ?)?1\\.73 ?m(?:2|\u00B2|\\^2)|(?<=1\\.73) ?m(?:2|\u00B2|\\^2)");
    private static final int LOOKED_AHEAD = 16;

    private UnitText() {
    }

    /** {@return how many characters the unit has; 0 when none starts here} */
    static int length(CharStream input) {
        if (!starts(input)) {
            return 0;
        }
        int length = 0;
        int braces = 0;
        while (true) {
            int c = input.LA(length + 1);
            if (c == CharStream.EOF || c <= ' ' && length >= afterTimes(input) || c == '\u00A0' || ",;()\"".indexOf(c) >= 0) {
                break;
            }
            if (c == '.' && length > 1 && isSpace(input.LA(length + 2)) && !isAbbreviation(input, length)) {
                break; // the full stop of a sentence
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
        return braces > 0 ? 0 : length + bodySurface(input, length);
    }

    private static boolean isSpace(int c) {
        return c == CharStream.EOF || c <= ' ' || c == '\u00A0';
    }

    /** {@return whether there is a full stop before, as in I.U.} */
    private static boolean isAbbreviation(CharStream input, int length) {
        for (int i = 1; i <= length; i++) {
            if (input.LA(i) == '.') {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(CharStream input) {
        int c = input.LA(1);
        if (c == '[') {
            return input.LA(2) != '@';
        }
        if (c == '1') {
            return isPowerOfTen(input, 1);
        }
        if (c == '\u00D7' || c == 'x' && input.LA(2) == ' ') {
            return isPowerOfTen(input, afterTimes(input) + 1);
        }
        return c == '{' || c == '%' || c == '\u2030' || c == '\u00B0' || c > 0 && Character.isLetter(c);
    }

    /** {@return how many characters a multiplication sign and its space take} */
    private static int afterTimes(CharStream input) {
        return input.LA(1) != 'x' && input.LA(1) != '\u00D7' ? 0 : input.LA(2) == ' ' ? 2 : 1;
    }

    private static boolean isPowerOfTen(CharStream input, int at) {
        return input.LA(at) == '1' && input.LA(at + 1) == '0' && "^*eE\u00B3\u2076\u2079".indexOf(input.LA(at + 2)) >= 0;
    }

    /** {@return how much longer a unit is that goes on with a body surface} */
    private static int bodySurface(CharStream input, int length) {
        if (length < 4 || input.LA(length) != 'n' && input.LA(length) != '3' && input.LA(length) != '/') {
            return 0;
        }
        StringBuilder text = new StringBuilder(LOOKED_AHEAD + 4);
        for (int i = length - 3; i <= length + LOOKED_AHEAD && input.LA(i) != CharStream.EOF; i++) {
            text.append((char) input.LA(i));
        }
        Matcher rest = BODY_SURFACE.matcher(text).region(4, text.length()).useTransparentBounds(true);
        return rest.lookingAt() ? rest.end() - 4 : 0;
    }
}
