// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.shape;

/**
 * A point of a drawing, y pointing down.
 *
 * @param x to the viewer's right
 * @param y downwards
 */
public record Point(double x, double y) {

    /** {@return the point moved} */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /** {@return the point so far along a direction, which is counted in degrees from straight up, clockwise} */
    public Point towards(double degrees, double length) {
        double angle = Math.toRadians(degrees);
        return plus(Math.sin(angle) * length, -Math.cos(angle) * length);
    }

    /** {@return the point that part of the way to another; 0 is here, 1 is there} */
    public Point between(Point other, double part) {
        return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
    }

    /** {@return how far another point is} */
    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** {@return the direction of another point in degrees from straight up, clockwise} */
    public double bearing(Point other) {
        return Math.toDegrees(Math.atan2(other.x - x, y - other.y));
    }
}
