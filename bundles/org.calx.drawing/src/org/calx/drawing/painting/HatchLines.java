// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.painting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Outline;
import org.calx.drawing.geometry.Outlines;
import org.calx.drawing.geometry.Point;
import org.calx.drawing.geometry.Segment;
import org.calx.drawing.paint.Hatch;

/**
 * The lines of a hatch, cut at the outline they fill. SVG's own patterns are drawn differently by word processors, and some leave them
 * out; lines are lines everywhere.
 */
final class HatchLines {

    private static final double SPACING = 1.1;
    private static final double DOT = 0.22;

    private HatchLines() {
    }

    /** {@return the hatch within a shape; empty if the shape is too small for a line} */
    static Optional<Outline> of(Outline shape, Hatch hatch) {
        List<Segment> out = new ArrayList<>();
        switch (hatch) {
            case RISING -> lines(shape, -45, out);
            case FALLING -> lines(shape, 45, out);
            case LEVEL -> lines(shape, 0, out);
            case UPRIGHT -> lines(shape, 90, out);
            case CROSSED -> {
                lines(shape, -45, out);
                lines(shape, 45, out);
            }
            case GRID -> {
                lines(shape, 0, out);
                lines(shape, 90, out);
            }
            case DOTTED -> dots(shape, out);
            case NONE -> { }
        }
        return out.isEmpty() ? Optional.empty() : Optional.of(new Outline(out));
    }

    private static void dots(Outline shape, List<Segment> out) {
        Box box = shape.bounds();
        // dots stand on a lattice of the whole drawing, so that neighbours with the same hatch match
        for (int row = (int) Math.floor(box.top() / SPACING); row * SPACING <= box.bottom(); row++) {
            double shift = row % 2 == 0 ? 0 : SPACING / 2;
            for (int column = (int) Math.floor(box.left() / SPACING) - 1; column * SPACING + shift <= box.right(); column++) {
                Point centre = new Point(column * SPACING + shift, row * SPACING);
                Outline dot = Outlines.circle(centre, DOT);
                if (shape.contains(centre) && dot.flattened().get(0).stream().allMatch(shape::contains)) {
                    out.addAll(dot.segments());
                }
            }
        }
    }

    private static void lines(Outline shape, double degrees, List<Segment> out) {
        double angle = Math.toRadians(degrees);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        // turned so that the lines are level
        List<List<Point>> parts = shape.mapped(p -> new Point(p.x() * cos + p.y() * sin, p.y() * cos - p.x() * sin)).flattened();
        double top = parts.stream().flatMap(List::stream).mapToDouble(Point::y).min().orElseThrow();
        double bottom = parts.stream().flatMap(List::stream).mapToDouble(Point::y).max().orElseThrow();
        for (int row = (int) Math.ceil(top / SPACING); row * SPACING < bottom; row++) {
            double y = row * SPACING + 1e-6; // never exactly through a corner
            List<Double> cuts = cuts(parts, y);
            for (int i = 0; i + 1 < cuts.size(); i += 2) {
                double left = cuts.get(i);
                double right = cuts.get(i + 1);
                out.add(new Segment.Move(new Point(left * cos - y * sin, left * sin + y * cos)));
                out.add(new Segment.Line(new Point(right * cos - y * sin, right * sin + y * cos)));
            }
        }
    }

    private static List<Double> cuts(List<List<Point>> parts, double y) {
        List<Double> cuts = new ArrayList<>();
        for (List<Point> part : parts) {
            for (int i = 0; i < part.size(); i++) {
                Point a = part.get(i);
                Point b = part.get((i + 1) % part.size());
                if (a.y() > y != b.y() > y) {
                    cuts.add(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()));
                }
            }
        }
        cuts.sort(null);
        return cuts;
    }
}
