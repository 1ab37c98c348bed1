// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.paint;

import java.util.List;

/**
 * A drawn line.
 *
 * @param colour its colour
 * @param width  its width in millimetres; journals ask for 0.1 or more
 * @param dashes lengths drawn and left out in turn, in millimetres; empty for a solid line
 */
public record Stroke(Colour colour, double width, List<Double> dashes) {

    /** Copies the list. */
    public Stroke {
        dashes = List.copyOf(dashes);
    }

    /** {@return a solid line} */
    public static Stroke solid(Colour colour, double width) {
        return new Stroke(colour, width, List.of());
    }

    /** {@return a dashed line} */
    public static Stroke dashed(Colour colour, double width, double dash, double gap) {
        return new Stroke(colour, width, List.of(dash, gap));
    }
}
