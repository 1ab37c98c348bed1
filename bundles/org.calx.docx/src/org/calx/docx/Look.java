// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx;

/**
 * How documents differ from their template.
 *
 * @param blind             whether nothing may tell who wrote them: no authors in the properties, and headers and
 *                          footers with the number of the page only
 * @param lineNumbers       whether lines are numbered, but for those of the title page and of tables
 * @param spacing           the line spacing of the text
 * @param figureMillimetres the greatest width of figures; 0 for the width of the text
 */
public record Look(boolean blind, boolean lineNumbers, Spacing spacing, double figureMillimetres) {

    /** Everything as the template has it. */
    public static final Look OF_TEMPLATE = new Look(false, false, Spacing.OF_TEMPLATE, 0);

    /** Line spacings that journals ask for. */
    public enum Spacing {
        /** What the template has. */
        OF_TEMPLATE(0),
        /** Single. */
        SINGLE(240),
        /** One and a half lines. */
        ONE_AND_A_HALF(360),
        /** Double. */
        DOUBLE(480);

        private final int line;

        Spacing(int line) {
            this.line = line;
        }

        /** In 240ths of a line; 0 for that of the template. */
        int line() {
            return line;
        }
    }
}
