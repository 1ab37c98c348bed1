// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.shape;

import java.util.ArrayList;
import java.util.List;

import org.calx.drawing.geometry.Point;

/** Lays a smooth line through points: no overshoot where they lie close together, sharp where the line turns back. */
final class Smoothing {

    private static final double HANDLE = 0.36;
    /** A turn sharper than this many degrees stays a corner. */
    private static final double CORNER = 100;

    private Smoothing() {
    }

    static List<Piece> through(List<Point> points, boolean closed) {
        int n = points.size();
        List<Piece> out = new ArrayList<>();
        for (int i = 0; i < (closed ? n : n - 1); i++) {
            Point from = points.get(i);
            Point to = points.get((i + 1) % n);
            double reach = from.distance(to) * HANDLE;
            out.add(new Piece(from, handle(points, closed, i, to, reach), handle(points, closed, (i + 1) % n, from, reach), to));
        }
        return out;
    }

    private static Point handle(List<Point> points, boolean closed, int at, Point neighbour, double reach) {
        int n = points.size();
        Point here = points.get(at);
        boolean end = !closed && (at == 0 || at == n - 1);
        Point before = points.get((at + n - 1) % n);
        Point after = points.get((at + 1) % n);
        double turn = Math.abs((Polar.bearing(before, here) - Polar.bearing(here, after) + 540) % 360 - 180);
        if (end || turn > CORNER) {
            return here.towards(neighbour, reach / Math.max(1e-9, here.distance(neighbour)));
        }
        // the tangent leans towards the nearer neighbour
        double in = here.distance(before);
        double away = here.distance(after);
        double ux = (here.x() - before.x()) / in * away + (after.x() - here.x()) / away * in;
        double uy = (here.y() - before.y()) / in * away + (after.y() - here.y()) / away * in;
        double length = Math.hypot(ux, uy);
        double sign = neighbour.equals(after) ? reach : -reach;
        return new Point(here.x() + ux / length * sign, here.y() + uy / length * sign);
    }
}
