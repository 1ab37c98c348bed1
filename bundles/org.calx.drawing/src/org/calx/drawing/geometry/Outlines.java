// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.geometry;

import java.util.List;

/** Outlines of common shapes. */
public final class Outlines {

    /** Cubic curves with control points at this share of the radius follow a circle to 0.03 %. */
    private static final double ROUND = 0.5523;

    private Outlines() {
    }

    /** {@return a straight line} */
    public static Outline line(double x1, double y1, double x2, double y2) {
        return Outline.builder().moveTo(x1, y1).lineTo(x2, y2).build();
    }

    /** {@return lines from point to point, two or more} */
    public static Outline polyline(List<Point> points) {
        OutlineBuilder builder = Outline.builder().moveTo(points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(point -> builder.lineTo(point.x(), point.y()));
        return builder.build();
    }

    /** {@return a closed shape with these corners} */
    public static Outline polygon(List<Point> corners) {
        OutlineBuilder builder = Outline.builder().moveTo(corners.get(0).x(), corners.get(0).y());
        corners.stream().skip(1).forEach(point -> builder.lineTo(point.x(), point.y()));
        return builder.close().build();
    }

    /** {@return a rectangle} */
    public static Outline rectangle(Box box) {
        return polygon(List.of(new Point(box.left(), box.top()), new Point(box.right(), box.top()), new Point(box.right(), box.bottom()),
                new Point(box.left(), box.bottom())));
    }

    /** {@return a rectangle with round corners; the radius is cut to half the shorter side} */
    public static Outline rounded(Box box, double radius) {
        double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        double c = r * (1 - ROUND);
        return Outline.builder().moveTo(box.left() + r, box.top()).lineTo(box.right() - r, box.top())
                .curveTo(box.right() - c, box.top(), box.right(), box.top() + c, box.right(), box.top() + r).lineTo(box.right(), box.bottom() - r)
                .curveTo(box.right(), box.bottom() - c, box.right() - c, box.bottom(), box.right() - r, box.bottom())
                .lineTo(box.left() + r, box.bottom())
                .curveTo(box.left() + c, box.bottom(), box.left(), box.bottom() - c, box.left(), box.bottom() - r).lineTo(box.left(), box.top() + r)
                .curveTo(box.left(), box.top() + c, box.left() + c, box.top(), box.left() + r, box.top()).close().build();
    }

    /** {@return an ellipse with these half axes} */
    public static Outline ellipse(Point centre, double radiusX, double radiusY) {
        double x = centre.x();
        double y = centre.y();
        double kx = radiusX * ROUND;
        double ky = radiusY * ROUND;
        return Outline.builder().moveTo(x - radiusX, y).curveTo(x - radiusX, y - ky, x - kx, y - radiusY, x, y - radiusY)
                .curveTo(x + kx, y - radiusY, x + radiusX, y - ky, x + radiusX, y).curveTo(x + radiusX, y + ky, x + kx, y + radiusY, x, y + radiusY)
                .curveTo(x - kx, y + radiusY, x - radiusX, y + ky, x - radiusX, y).close().build();
    }

    /** {@return a circle} */
    public static Outline circle(Point centre, double radius) {
        return ellipse(centre, radius, radius);
    }
}
