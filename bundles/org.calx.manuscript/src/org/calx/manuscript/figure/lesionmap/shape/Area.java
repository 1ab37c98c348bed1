// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.shape;

import java.util.List;

import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Point;

/**
 * What a closed line encloses.
 *
 * @param corners its border as close points
 */
public record Area(List<Point> corners) {

    /** {@return whether a point lies within} */
    public boolean holds(Point point) {
        boolean inside = false;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            Point a = corners.get(i);
            Point b = corners.get(j);
            if ((a.y() > point.y()) != (b.y() > point.y())
                    && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** {@return the rectangle around it} */
    public Box bounds() {
        return new Box(corners.stream().mapToDouble(Point::x).min().orElseThrow(), corners.stream().mapToDouble(Point::y).min().orElseThrow(),
                corners.stream().mapToDouble(Point::x).max().orElseThrow(), corners.stream().mapToDouble(Point::y).max().orElseThrow());
    }

    /** {@return its size in square units} */
    public double size() {
        double sum = 0;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            sum += corners.get(j).x() * corners.get(i).y() - corners.get(i).x() * corners.get(j).y();
        }
        return Math.abs(sum) / 2;
    }

    /** {@return its centre of gravity} */
    public Point centre() {
        double x = 0;
        double y = 0;
        double sum = 0;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            double cross = corners.get(j).x() * corners.get(i).y() - corners.get(i).x() * corners.get(j).y();
            x += (corners.get(j).x() + corners.get(i).x()) * cross;
            y += (corners.get(j).y() + corners.get(i).y()) * cross;
            sum += cross;
        }
        return new Point(x / (3 * sum), y / (3 * sum));
    }

    /** {@return the direction it is longest in, in degrees from straight up, clockwise, from -90 to 90} */
    public double bearing() {
        Point centre = centre();
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            // edges weigh by their length, so that it does not matter where corners lie closely
            double weight = corners.get(i).distance(corners.get(j));
            Point middle = corners.get(i).towards(corners.get(j), 0.5);
            double x = middle.x() - centre.x();
            double y = middle.y() - centre.y();
            xx += weight * x * x;
            xy += weight * x * y;
            yy += weight * y * y;
        }
        return Math.toDegrees(Math.atan2(2 * -xy, yy - xx)) / 2;
    }

    /** {@return the distance from a point to the border} */
    public double toBorder(Point point) {
        double least = Double.MAX_VALUE;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            least = Math.min(least, distance(point, corners.get(j), corners.get(i)));
        }
        return least;
    }

    private static double distance(Point point, Point a, Point b) {
        double length = (b.x() - a.x()) * (b.x() - a.x()) + (b.y() - a.y()) * (b.y() - a.y());
        double t = length == 0 ? 0 : ((point.x() - a.x()) * (b.x() - a.x()) + (point.y() - a.y()) * (b.y() - a.y())) / length;
        return point.distance(a.towards(b, Math.clamp(t, 0, 1)));
    }
}
