// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.shape;

import org.calx.drawing.geometry.Point;

/**
 * A piece of an outline: a cubic Bézier curve.
 *
 * @param from  where it begins
 * @param leave control point of the beginning
 * @param reach control point of the end
 * @param to    where it ends
 */
record Piece(Point from, Point leave, Point reach, Point to) {

    static Piece straight(Point from, Point to) {
        return new Piece(from, from.towards(to, 1 / 3.0), from.towards(to, 2 / 3.0), to);
    }

    Point at(double t) {
        Point a = from.towards(leave, t);
        Point b = leave.towards(reach, t);
        Point c = reach.towards(to, t);
        return a.towards(b, t).towards(b.towards(c, t), t);
    }

    boolean isStraight() {
        double length = from.distance(to);
        return from.distance(leave) + leave.distance(reach) + reach.distance(to) < length * 1.0005 + 1e-9;
    }

    Piece placed(Placing placing) {
        return new Piece(placing.of(from), placing.of(leave), placing.of(reach), placing.of(to));
    }

    Piece reversed() {
        return new Piece(to, reach, leave, from);
    }
}
