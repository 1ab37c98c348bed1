// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.proof;

import java.util.Optional;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.model.LineSpacing;

/**
 * How a manuscript is printed with the standard Word template, and what a journal changes of it. Distances are in points.
 *
 * @param lineNumbers whether lines are numbered
 * @param spacing     the distance of the lines of text, as a multiple of what the font asks for; empty for that of the template
 * @param figureWidth the greatest width of figures
 */
public record PrintLook(boolean lineNumbers, Optional<Double> spacing, double figureWidth) {

    /** The width of a sheet of paper, which is A4. */
    public static final double SHEET_WIDTH = 595.3;
    /** The distance of the text from the edges of the sheet. */
    public static final double MARGIN = 70.9;
    /** The width of the text. */
    public static final double TEXT_WIDTH = SHEET_WIDTH - 2 * MARGIN;

    /** The distance above a figure. */
    static final double ABOVE_FIGURE = 12;

    private static final double TEXT_HEIGHT = 700.1;
    /** What a figure leaves to its caption on a page. */
    private static final double SHARE_OF_HEIGHT = 0.8;
    private static final double MILLIMETRE = 72 / 25.4;
    private static final double SINGLE = 1;
    private static final double ONE_AND_A_HALF = 1.5;
    private static final double DOUBLE = 2;

    /** {@return how a journal wants manuscripts printed} */
    public static PrintLook of(JournalProfile journal) {
        double widest = journal.figures().widths().stream().mapToDouble(width -> width * MILLIMETRE).max().orElse(TEXT_WIDTH);
        return new PrintLook(journal.layout().lineNumbers(), spacing(journal.layout().spacing()), Math.min(widest, TEXT_WIDTH));
    }

    private static Optional<Double> spacing(LineSpacing spacing) {
        return switch (spacing) {
        case UNSTATED -> Optional.empty();
        case SINGLE -> Optional.of(SINGLE);
        case ONE_AND_AHALF -> Optional.of(ONE_AND_A_HALF);
        case DOUBLE -> Optional.of(DOUBLE);
        };
    }

    Type type(TextKind kind) {
        return kind.isSpaced() && spacing.isPresent() ? kind.type().spaced(spacing.get()) : kind.type();
    }

    double figureHeight() {
        return TEXT_HEIGHT * SHARE_OF_HEIGHT;
    }
}
