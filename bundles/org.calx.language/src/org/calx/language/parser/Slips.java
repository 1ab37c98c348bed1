// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import org.antlr.runtime.Token;

/** How to write what authors often write otherwise. */
final class Slips {

    private Slips() {
    }

    /** {@return the cure for a slip, starting with a semicolon; empty when it is none of the known ones} */
    static String cure(Token before, Token found) {
        String text = found.getText() == null ? "" : found.getText();
        if (text.equals("not")) {
            return "; leave out what is not reported, or say so in a note";
        }
        return "";
    }
}
