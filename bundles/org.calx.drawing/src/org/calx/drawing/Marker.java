// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.calx.drawing.geometry.Outline;
import org.calx.drawing.geometry.Outlines;
import org.calx.drawing.geometry.Point;

/** Small shapes that differ without colour; about equal in area. */
public enum Marker {
    /** A circle. */
    CIRCLE,
    /** A square. */
    SQUARE,
    /** A square on its corner. */
    DIAMOND,
    /** A triangle that points upwards. */
    TRIANGLE,
    /** A triangle that points downwards. */
    TRIANGLE_DOWN,
    /** A cross of two bars. */
    PLUS,
    /** A plus on its side. */
    CROSS,
    /** A star of five points. */
    STAR;

    /** {@return the outline around a point; the radius is that of the circle of about the same area} */
    public Outline at(Point centre, double radius) {
        return switch (this) {
            case CIRCLE -> Outlines.circle(centre, radius);
            case SQUARE -> regular(centre, radius * 1.25, 4, 45);
            case DIAMOND -> regular(centre, radius * 1.3, 4, 0);
            case TRIANGLE -> regular(centre, radius * 1.4, 3, 0);
            case TRIANGLE_DOWN -> regular(centre, radius * 1.4, 3, 180);
            case PLUS -> plus(centre, radius * 1.2, 0);
            case CROSS -> plus(centre, radius * 1.2, 45);
            case STAR -> star(centre, radius * 1.4);
        };
    }

    private static Outline regular(Point centre, double radius, int corners, double degrees) {
        return Outlines.polygon(IntStream.range(0, corners).mapToObj(i -> polar(centre, radius, degrees + 360.0 * i / corners)).toList());
    }

    private static Outline star(Point centre, double radius) {
        return Outlines.polygon(IntStream.range(0, 10).mapToObj(i -> polar(centre, i % 2 == 0 ? radius : radius * 0.45, 36.0 * i)).toList());
    }

    private static Outline plus(Point centre, double radius, double degrees) {
        double half = Math.toDegrees(Math.atan(0.3));
        double far = radius * Math.hypot(1, 0.3);
        double near = radius * 0.3 * Math.sqrt(2);
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            double arm = degrees + 90 * i;
            corners.addAll(List.of(polar(centre, far, arm - half), polar(centre, far, arm + half), polar(centre, near, arm + 45)));
        }
        return Outlines.polygon(corners);
    }

    /** Degrees clockwise from the top. */
    private static Point polar(Point centre, double radius, double degrees) {
        double angle = Math.toRadians(degrees);
        return new Point(centre.x() + radius * Math.sin(angle), centre.y() - radius * Math.cos(angle));
    }
}
