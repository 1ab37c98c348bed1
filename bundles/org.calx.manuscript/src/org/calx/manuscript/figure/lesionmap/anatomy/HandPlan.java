// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.anatomy;

import java.util.ArrayList;
import java.util.List;

import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.shape.Curve;

/**
 * The hand as it is drawn: a left palm, fingers up, thumb to the viewer's left; the origin is the middle of the wrist. Millimetres,
 * in the proportions of an adult hand of about 190 mm.
 */
final class HandPlan {

    static final List<Digit> DIGITS = List.of(
            new Digit("thumb", p(-19, -15), p(-45, -50), -36, 4, 0.42, 11.2, List.of(33.0, 25.0)),
            new Digit("index-finger", p(-12, -26), p(-25, -89), -9, 1, 0.46, 9.8, List.of(41.0, 24.0, 18.5)),
            new Digit("middle-finger", p(-1, -28), p(-3, -93), -2, 0.5, 0.44, 10.0, List.of(45.0, 28.0, 19.0)),
            new Digit("ring-finger", p(9, -26), p(18, -88), 6, -1, 0.44, 9.5, List.of(42.0, 26.5, 19.0)),
            new Digit("little-finger", p(17, -22), p(36, -77), 16, -2, 0.46, 8.4, List.of(33.0, 19.5, 17.0)));

    /** From the forearm to the thumb. */
    static final List<Point> THUMB_SIDE = List.of(p(-26, 42), p(-25.5, 24), p(-26.5, 8), p(-31.5, -8), p(-43, -27), p(-55, -47));
    /** The web of the thumb. */
    static final List<Point> THUMB_WEB = List.of(p(-44.5, -65.5), p(-40, -67.5), p(-36.5, -75), p(-35.2, -90));
    /** From the little finger to the forearm. */
    static final List<Point> LITTLE_SIDE = List.of(p(46, -78), p(47, -62), p(44.5, -38), p(37, -14), p(29.5, 6), p(27.5, 24), p(28, 42));

    private HandPlan() {
    }

    /** {@return the eight carpal bones and the ends of radius and ulna} */
    static List<Curve> carpus() {
        List<Curve> out = new ArrayList<>();
        out.add(Curve.closed(p(-20, -2), p(-14, 3), p(-7.5, 3), p(-6.5, -4), p(-11, -10.5), p(-17.5, -9))); // scaphoid
        out.add(Curve.closed(p(-5.5, 4), p(1, 5.5), p(6, 2.5), p(4.5, -4), p(-0.5, -5.5), p(-5, -3))); // lunate
        out.add(Curve.closed(p(8, 2), p(14, 0), p(17.5, -5.5), p(13, -9), p(7, -5.5))); // triquetrum
        out.add(Curve.closed(p(-25, -9), p(-20, -6), p(-16.5, -11), p(-18.5, -17), p(-24, -17))); // trapezium
        out.add(Curve.closed(p(-15.5, -12.5), p(-9.5, -13), p(-7.5, -18), p(-9.5, -24), p(-15.5, -23), p(-17, -17))); // trapezoid
        out.add(Curve.closed(p(-5.5, -8), p(0, -8.5), p(3.5, -11), p(4, -19), p(3, -26), p(-5, -26), p(-6, -17))); // capitate
        out.add(Curve.closed(p(5.5, -9), p(10.5, -11.5), p(17.5, -14), p(18, -20), p(11, -24.5), p(5.8, -24), p(6, -16))); // hamate
        out.add(Curve.open(p(-19, 42), p(-19.5, 26), p(-22.5, 14), p(-22.5, 7), p(-17, 5.6), p(-9, 8), p(2, 9.5), p(4.5, 14), p(-1, 24), p(-4, 42)));
        out.add(Curve.open(p(10.5, 42), p(10, 24), p(7.5, 15), p(10, 10.5), p(16, 10), p(19, 6.5), p(20.5, 14), p(18.5, 24), p(19, 42)));
        return out;
    }

    private static Point p(double x, double y) {
        return new Point(x, y);
    }
}
