// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.shape;

/**
 * A piece of an outline: a cubic Bézier curve.
 *
 * @param from  where it begins
 * @param leave control point of the beginning
 * @param reach control point of the end
 * @param to    where it ends
 */
record Segment(Point from, Point leave, Point reach, Point to) {

    static Segment straight(Point from, Point to) {
        return new Segment(from, from.between(to, 1 / 3.0), from.between(to, 2 / 3.0), to);
    }

    Point at(double t) {
        Point a = from.between(leave, t);
        Point b = leave.between(reach, t);
        Point c = reach.between(to, t);
        return a.between(b, t).between(b.between(c, t), t);
    }

    boolean isStraight() {
        double length = from.distance(to);
        return from.distance(leave) + leave.distance(reach) + reach.distance(to) < length * 1.0005 + 1e-9;
    }

    Segment placed(Placing placing) {
        return new Segment(placing.of(from), placing.of(leave), placing.of(reach), placing.of(to));
    }

    Segment reversed() {
        return new Segment(to, reach, leave, from);
    }
}
