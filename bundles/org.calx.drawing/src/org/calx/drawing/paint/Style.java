// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.paint;

/**
 * How a shape is painted: first its fill, then the hatch over it, then its outline.
 *
 * @param fill    the colour inside; null for none
 * @param hatch   the pattern inside
 * @param pattern the line of the pattern; null where the hatch is {@link Hatch#NONE}
 * @param stroke  the outline; null for none
 */
public record Style(Colour fill, Hatch hatch, Stroke pattern, Stroke stroke) {

    /** Checks that a hatch has a line. */
    public Style {
        if ((hatch != Hatch.NONE) == (pattern == null)) {
            throw new IllegalArgumentException("a hatch needs a line to be drawn with, and nothing else does");
        }
    }

    /** {@return a filled area without outline} */
    public static Style filled(Colour fill) {
        return new Style(fill, Hatch.NONE, null, null);
    }

    /** {@return a line or an outline around nothing} */
    public static Style drawn(Stroke stroke) {
        return new Style(null, Hatch.NONE, null, stroke);
    }

    /** {@return the same with an outline} */
    public Style outlined(Colour colour, double width) {
        return new Style(fill, hatch, pattern, Stroke.solid(colour, width));
    }

    /** {@return the same with this outline} */
    public Style with(Stroke outline) {
        return new Style(fill, hatch, pattern, outline);
    }

    /** {@return the same with a pattern in this colour; {@link Hatch#NONE} takes it away} */
    public Style hatched(Hatch kind, Colour colour) {
        return new Style(fill, kind, kind == Hatch.NONE ? null : Stroke.solid(colour, 0.2), stroke);
    }
}
