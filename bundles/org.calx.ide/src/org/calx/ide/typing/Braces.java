// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.typing;

/** Brackets and braces of the statements of a text. */
final class Braces {

    private final String statements;

    Braces(Zones zones) {
        statements = zones.statements();
    }

    /** {@return how many braces are opened and not closed; below 0 when more are closed than opened} */
    int open() {
        return balance('{', '}', 0, statements.length());
    }

    /** {@return how many brackets of a kind are opened and not closed on the line around a place} */
    int openOnLine(char opening, char closing, int offset) {
        return balance(opening, closing, Zones.lineStart(statements, offset), Zones.lineEnd(statements, offset));
    }

    private int balance(char opening, char closing, int from, int to) {
        int balance = 0;
        for (int i = from; i < to; i++) {
            char c = statements.charAt(i);
            balance += c == opening ? 1 : c == closing ? -1 : 0;
        }
        return balance;
    }

    /** {@return the place of the brace that is open at a place; -1 when none is} */
    int opener(int offset) {
        int closed = 0;
        for (int i = offset - 1; i >= 0; i--) {
            char c = statements.charAt(i);
            if (c == '}') {
                closed++;
            } else if (c == '{' && closed-- == 0) {
                return i;
            }
        }
        return -1;
    }
}
