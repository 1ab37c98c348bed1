// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Curves as chains of short lines. */
final class Flattening {

    /** Enough that a quarter of a circle of 20 mm deviates by less than 0.05 mm. */
    private static final int STEPS = 12;

    private Flattening() {
    }

    static List<List<Point>> of(List<Segment> segments) {
        List<List<Point>> parts = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Move move) {
                parts.add(new ArrayList<>(List.of(move.to())));
                continue;
            }
            List<Point> part = parts.get(parts.size() - 1);
            Point from = part.get(part.size() - 1);
            switch (segment) {
                case Segment.Line line -> part.add(line.to());
                case Segment.Close close -> part.add(part.get(0));
                case Segment.Quadratic curve -> steps(part, share -> quadratic(from, curve.control(), curve.to(), share));
                case Segment.Cubic curve -> steps(part, share -> quadratic(from, curve.first(), curve.second(), share)
                        .towards(quadratic(curve.first(), curve.second(), curve.to(), share), share));
                case Segment.Move move -> throw new IllegalStateException("a move was taken above");
            }
        }
        return parts;
    }

    private static void steps(List<Point> part, DoubleFunction<Point> curve) {
        for (int step = 1; step <= STEPS; step++) {
            part.add(curve.apply(step / (double) STEPS));
        }
    }

    private static Point quadratic(Point from, Point control, Point to, double share) {
        return from.towards(control, share).towards(control.towards(to, share), share);
    }
}
