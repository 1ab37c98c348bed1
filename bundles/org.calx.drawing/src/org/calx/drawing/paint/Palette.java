// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.paint;

/**
 * The colours of every figure: those of Okabe and Ito (Color Universal Design, 2008), told apart by readers with any common form of
 * colour blindness, and greys. Never the only sign of a difference: use {@link Hatch} or a {@link org.calx.drawing.Marker} beside them.
 */
public final class Palette {

    /** Text and axes. */
    public static final Colour BLACK = Colour.of(0x000000);
    /** Orange. */
    public static final Colour ORANGE = Colour.of(0xE69F00);
    /** Light blue. */
    public static final Colour SKY = Colour.of(0x56B4E9);
    /** Bluish green. */
    public static final Colour GREEN = Colour.of(0x009E73);
    /** Yellow; too bright for lines and text. */
    public static final Colour YELLOW = Colour.of(0xF0E442);
    /** Blue. */
    public static final Colour BLUE = Colour.of(0x0072B2);
    /** Red-orange. */
    public static final Colour VERMILION = Colour.of(0xD55E00);
    /** Reddish purple. */
    public static final Colour PURPLE = Colour.of(0xCC79A7);
    /** Text of less weight: 7 to 1 on white. */
    public static final Colour DARK_GREY = Colour.of(0x595959);
    /** Lines of less weight. */
    public static final Colour GREY = Colour.of(0x999999);
    /** Bands and grids. */
    public static final Colour PALE_GREY = Colour.of(0xE6E6E6);
    /** Paper. */
    public static final Colour WHITE = Colour.of(0xFFFFFF);

    private Palette() {
    }
}
