// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.anatomy.Region;

/**
 * Where something is drawn on a plate.
 *
 * @param region the part of the plate
 * @param point  the place within it
 * @param sided  whether the side is known; one that is not is drawn on both sides
 */
public record Spot(Region region, Point point, boolean sided) {

    /** {@return the spot elsewhere in the same region} */
    Spot at(Point other) {
        return new Spot(region, other, sided);
    }
}
