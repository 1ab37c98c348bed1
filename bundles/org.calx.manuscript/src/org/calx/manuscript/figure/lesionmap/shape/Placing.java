// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.shape;

import org.calx.drawing.geometry.Point;

/**
 * Where a drawing goes: turned and scaled about its origin, mirrored or not, and moved.
 *
 * @param xx share of x in the new x
 * @param xy share of y in the new x
 * @param yx share of x in the new y
 * @param yy share of y in the new y
 * @param dx added to the new x
 * @param dy added to the new y
 */
public record Placing(double xx, double xy, double yx, double yy, double dx, double dy) {

    /** Left and right exchanged. */
    public static final Placing MIRRORED = new Placing(-1, 0, 0, 1, 0, 0);

    /** {@return the drawing as large and turned as told, its origin at a point; degrees clockwise} */
    public static Placing of(double scale, double degrees, Point origin) {
        double cos = scale * Math.cos(Math.toRadians(degrees));
        double sin = scale * Math.sin(Math.toRadians(degrees));
        return new Placing(cos, -sin, sin, cos, origin.x(), origin.y());
    }

    /** {@return the other placing first, then this} */
    public Placing after(Placing first) {
        return new Placing(xx * first.xx + xy * first.yx, xx * first.xy + xy * first.yy, yx * first.xx + yy * first.yx,
                yx * first.xy + yy * first.yy, xx * first.dx + xy * first.dy + dx, yx * first.dx + yy * first.dy + dy);
    }

    /** {@return where a point of the drawing comes to lie} */
    public Point of(Point point) {
        return new Point(xx * point.x() + xy * point.y() + dx, yx * point.x() + yy * point.y() + dy);
    }

    /** {@return the point of the drawing that comes to lie there} */
    public Point back(Point point) {
        double det = xx * yy - xy * yx;
        double x = point.x() - dx;
        double y = point.y() - dy;
        return new Point((yy * x - xy * y) / det, (xx * y - yx * x) / det);
    }

    /** {@return how long a unit of the drawing becomes} */
    public double scale() {
        return Math.sqrt(Math.abs(xx * yy - xy * yx));
    }
}
