// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.geometry;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Lines and curves, in one or several parts. Immutable.
 *
 * @param segments the steps; each part begins with a move
 */
public record Outline(List<Segment> segments) {

    /** Checks the beginning and copies the list. */
    public Outline {
        segments = List.copyOf(segments);
        if (segments.isEmpty() || !(segments.get(0) instanceof Segment.Move)) {
            throw new IllegalArgumentException("an outline begins with a move");
        }
    }

    /** {@return a builder without segments} */
    public static OutlineBuilder builder() {
        return new OutlineBuilder();
    }

    /** {@return the outline with each of its points, control points included, put elsewhere} */
    public Outline mapped(UnaryOperator<Point> mapping) {
        return new Outline(segments.stream().<Segment>map(segment -> switch (segment) {
            case Segment.Move move -> new Segment.Move(mapping.apply(move.to()));
            case Segment.Line line -> new Segment.Line(mapping.apply(line.to()));
            case Segment.Quadratic curve -> new Segment.Quadratic(mapping.apply(curve.control()), mapping.apply(curve.to()));
            case Segment.Cubic curve -> new Segment.Cubic(mapping.apply(curve.first()), mapping.apply(curve.second()), mapping.apply(curve.to()));
            case Segment.Close close -> close;
        }).toList());
    }

    /** {@return the outline moved} */
    public Outline moved(double right, double down) {
        return mapped(point -> new Point(point.x() + right, point.y() + down));
    }

    /** {@return the outline scaled about the origin} */
    public Outline scaled(double factor) {
        return mapped(point -> new Point(point.x() * factor, point.y() * factor));
    }

    /** {@return the parts as chains of points, close enough to the curves for print; a closed part ends where it begins} */
    public List<List<Point>> flattened() {
        return Flattening.of(segments);
    }

    /** {@return the smallest box with the flattened outline in it} */
    public Box bounds() {
        Box box = null;
        for (List<Point> part : flattened()) {
            for (Point point : part) {
                Box here = new Box(point.x(), point.y(), point.x(), point.y());
                box = box == null ? here : box.union(here);
            }
        }
        return box;
    }

    /** {@return whether a point lies inside, by the even-odd rule} */
    public boolean contains(Point point) {
        boolean inside = false;
        for (List<Point> part : flattened()) {
            for (int i = 0, j = part.size() - 1; i < part.size(); j = i++) {
                Point a = part.get(i);
                Point b = part.get(j);
                if (a.y() > point.y() != b.y() > point.y() && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }
}
