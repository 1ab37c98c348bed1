// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.shape;

import java.util.ArrayList;
import java.util.List;

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
        return point.distance(a.between(b, Math.clamp(t, 0, 1)));
    }

    /**
     * The pieces of parallel lines that lie within.
     *
     * @param degrees direction of the lines, from straight up, clockwise
     * @param gap     distance between neighbouring lines
     * @return the pieces, each from one border to the other
     */
    public List<Outline> hatching(double degrees, double gap) {
        Point pivot = bounds().centre();
        Placing upright = Placing.of(1, -degrees, new Point(0, 0)).after(new Placing(1, 0, 0, 1, -pivot.x(), -pivot.y()));
        List<Point> turned = corners.stream().map(upright::of).toList();
        double reach = Math.hypot(bounds().width(), bounds().height()) / 2;
        List<Outline> out = new ArrayList<>();
        for (double x = -Math.floor(reach / gap) * gap; x <= reach; x += gap) {
            List<Double> crossings = new ArrayList<>();
            for (int i = 0, j = turned.size() - 1; i < turned.size(); j = i++) {
                Point a = turned.get(i);
                Point b = turned.get(j);
                if ((a.x() > x) != (b.x() > x)) {
                    crossings.add(a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
                }
            }
            crossings.sort(null);
            for (int i = 0; i + 1 < crossings.size(); i += 2) {
                out.add(Outline.open(upright.back(new Point(x, crossings.get(i))), upright.back(new Point(x, crossings.get(i + 1)))));
            }
        }
        return out;
    }
}
