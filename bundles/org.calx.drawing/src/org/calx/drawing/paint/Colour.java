// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.paint;

/**
 * An opaque colour.
 *
 * @param red   0 to 255
 * @param green 0 to 255
 * @param blue  0 to 255
 */
public record Colour(int red, int green, int blue) {

    /** Checks the range. */
    public Colour {
        if ((red & ~255 | green & ~255 | blue & ~255) != 0) {
            throw new IllegalArgumentException("a colour of " + red + ", " + green + ", " + blue);
        }
    }

    /** {@return the colour with this code, such as 0x0072B2} */
    public static Colour of(int code) {
        return new Colour(code >> 16 & 255, code >> 8 & 255, code & 255);
    }

    /** {@return the colour mixed with white; 0 leaves it, 1 is white} */
    public Colour lighter(double share) {
        return new Colour(mixed(red, share), mixed(green, share), mixed(blue, share));
    }

    private static int mixed(int part, double share) {
        return (int) Math.round(part + (255 - part) * share);
    }

    /** {@return the code as SVG writes it: #0072b2} */
    public String code() {
        return "#" + Integer.toHexString(1 << 24 | red << 16 | green << 8 | blue).substring(1);
    }
}
