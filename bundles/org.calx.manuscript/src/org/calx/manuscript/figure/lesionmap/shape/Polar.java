// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.shape;

import org.calx.drawing.geometry.Point;

/** Points by direction and distance. Directions are in degrees from straight up, clockwise. */
public final class Polar {

    private Polar() {
    }

    /** {@return the point so far away in that direction} */
    public static Point from(Point origin, double degrees, double length) {
        double angle = Math.toRadians(degrees);
        return new Point(origin.x() + Math.sin(angle) * length, origin.y() - Math.cos(angle) * length);
    }

    /** {@return the point so far away in that direction, and then so far to the right of it} */
    public static Point from(Point origin, double degrees, double along, double right) {
        return from(from(origin, degrees, along), degrees + 90, right);
    }

    /** {@return the direction of another point} */
    public static double bearing(Point from, Point to) {
        return Math.toDegrees(Math.atan2(to.x() - from.x(), from.y() - to.y()));
    }
}
