// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Point;

/**
 * A mark on the paper.
 *
 * @param item    what it stands for
 * @param spot    where on the plate
 * @param panel   the plate on the paper
 * @param centre  its place on the paper
 * @param radius  half its size on the paper
 * @param bearing where a long one points
 * @param first   whether it carries the number; further copies do not
 */
public record MapMark(MapItem item, Spot spot, Panel panel, Point centre, double radius, double bearing, boolean first) {

    /** {@return the square around it} */
    public Box box() {
        return new Box(centre.x() - radius, centre.y() - radius, centre.x() + radius, centre.y() + radius);
    }
}
