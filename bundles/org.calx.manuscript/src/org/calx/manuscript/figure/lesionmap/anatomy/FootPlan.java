// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.anatomy;

import java.util.ArrayList;
import java.util.List;

import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.shape.Curve;

/**
 * The foot as it is drawn: toes up, great toe to the viewer's left, as the sole of the left foot; the origin is the back of the heel.
 * Millimetres, in the proportions of an adult foot of about 245 mm.
 */
final class FootPlan {

    static final List<Digit> DIGITS = List.of(
            new Digit("great-toe", p(-19, -120), p(-27, -179), 1, 1, 0.5, 12.0, List.of(32.0, 24.0)),
            new Digit("second-toe", p(-6, -124), p(-5.5, -185), 1, 0.5, 0.62, 7.0, List.of(27.0, 13.0, 11.0)),
            new Digit("third-toe", p(5, -121), p(10, -180), 5, 0, 0.62, 6.7, List.of(24.5, 11.0, 10.5)),
            new Digit("fourth-toe", p(14, -116), p(24.5, -171), 9, -1.5, 0.62, 6.5, List.of(22.5, 9.5, 10.0)),
            new Digit("little-toe", p(23, -108), p(38, -158), 14, -4, 0.55, 6.7, List.of(20.0, 8.5, 9.5)));

    /** From the back of the heel to the great toe. */
    static final List<Point> GREAT_SIDE = List.of(p(0, 0), p(-13, -2.5), p(-23, -12), p(-27, -30), p(-27, -62), p(-28.5, -95), p(-33, -130), p(-39, -158),
            p(-41.5, -178));
    /** From the little toe to the back of the heel. */
    static final List<Point> LITTLE_SIDE = List.of(p(46.5, -157), p(45.5, -135), p(41, -105), p(35, -70), p(30, -38), p(25, -14), p(14, -2.5));

    private FootPlan() {
    }

    /** {@return the seven tarsal bones} */
    static List<Curve> tarsus() {
        List<Curve> out = new ArrayList<>();
        out.add(Curve.closed(p(-1, -6), p(-13, -12), p(-14, -32), p(-8, -54), p(8, -70), p(19, -66), p(18, -44), p(15, -20), p(10, -8))); // calcaneus
        out.add(Curve.closed(p(-18, -38), p(-21, -55), p(-23, -72), p(-15, -83), p(-4, -80), p(2, -66), p(4, -48), p(-6, -38))); // talus
        out.add(Curve.closed(p(-26, -86), p(-17, -86), p(-5, -83), p(0, -88), p(-4, -96), p(-16, -98), p(-25, -95))); // navicular
        out.add(Curve.closed(p(-25.5, -99), p(-16, -101), p(-13, -108), p(-14, -118), p(-24, -118), p(-27, -108))); // medial cuneiform
        out.add(Curve.closed(p(-12, -101), p(-4, -100), p(-2.5, -110), p(-3, -121), p(-10, -121), p(-11, -111))); // intermediate cuneiform
        out.add(Curve.closed(p(-1.5, -99), p(5, -95), p(8.5, -106), p(8.5, -117), p(1, -119), p(0, -109))); // lateral cuneiform
        out.add(Curve.closed(p(3, -86), p(18, -71), p(23.5, -82), p(24, -103), p(12, -112), p(9, -100))); // cuboid
        return out;
    }

    private static Point p(double x, double y) {
        return new Point(x, y);
    }
}
