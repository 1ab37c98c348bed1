// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.geometry;

/**
 * A place on a drawing.
 *
 * @param x millimetres from the left
 * @param y millimetres from the top
 */
public record Point(double x, double y) {

    /** {@return the point between this and another, at a share from 0 to 1 of the way} */
    public Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    /** {@return the distance to another point} */
    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
