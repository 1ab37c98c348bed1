// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.text;

/**
 * How a character is drawn: mostly as itself. Raised and lowered digits, as in 10⁹/L, are drawn from plain ones, because the font has
 * only three of them; a hyphen at which no line breaks is a hyphen.
 *
 * @param character the character whose glyph is taken
 * @param scale     its size as a share of the text's
 * @param rise      how far it is raised, as a share of the text's size
 */
record Script(int character, double scale, double rise) {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋";
    private static final String PLAIN = "0123456789+−";

    static Script of(int codePoint) {
        int raised = RAISED.indexOf(codePoint);
        if (raised >= 0) {
            return new Script(PLAIN.charAt(raised), 0.62, 0.34);
        }
        int lowered = LOWERED.indexOf(codePoint);
        if (lowered >= 0) {
            return new Script(PLAIN.charAt(lowered), 0.62, -0.12);
        }
        return new Script(codePoint == 0x2011 ? '-' : codePoint, 1, 0);
    }
}
