// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.anatomy;

import java.util.List;

import org.calx.drawing.geometry.Point;

/**
 * The half of the body on the viewer's right, standing, palms forward; the origin is the top of the head in the midline. A hundred units
 * are the height of the body. Front and back have the same border.
 */
final class BodyPlan {

    /** From the top of the head to the wrist on the side of the thumb. */
    static final List<Point> OUTER = List.of(p(0, 0), p(2.3, 0.55), p(4.0, 2.5), p(4.45, 5.0), p(4.95, 5.05), p(5.2, 5.9), p(4.9, 7.3),
            p(4.4, 8.15), p(4.1, 8.6), p(3.7, 9.9), p(3.15, 11.1), p(2.95, 13),
            p(3.65, 14.7), p(6.2, 16.0), p(9.6, 17.0), p(12.0, 18.6), p(13.3, 21.6), p(14.0, 25.2), p(14.75, 28.4), p(15.35, 31.3), p(16.0, 33.7),
            p(17.15, 36.4), p(18.2, 38.9), p(19.0, 41.6), p(19.6, 44.3), p(20.15, 46.6));
    /** From the wrist on the side of the little finger to the crotch. */
    static final List<Point> INNER = List.of(p(17.5, 47.6), p(16.6, 45.6), p(15.1, 42.3), p(13.65, 38.9), p(12.95, 36.4), p(11.7, 32.4), p(10.3, 27.3),
            p(9.55, 24.9), p(9.3, 27), p(8.9, 30.2), p(8.2, 34.2), p(7.85, 37.6), p(8.2, 41.2), p(9.0, 45.2), p(9.55, 49.4), p(9.6, 53.5),
            p(9.2, 58.5), p(8.6, 63.5), p(7.9, 68.5), p(7.5, 72), p(7.45, 74.8), p(7.75, 79), p(7.5, 83.2), p(6.75, 87.4), p(6.15, 90.6), p(5.95, 93),
            p(6.15, 94.6), p(6.55, 96.6), p(7.5, 98.4), p(7.9, 99.5), p(7.0, 100), p(4.9, 100), p(3.75, 99.5), p(3.55, 97.8), p(3.85, 96.2), p(3.65, 94.2),
            p(3.7, 92.6), p(3.7, 90.2), p(3.3, 86.6), p(2.6, 81.5), p(2.6, 77.6), p(3.0, 74.3), p(3.0, 71), p(2.5, 66), p(1.6, 60), p(0.75, 55), p(0, 52.4));
    /** The hand, fingers together, in millimetres from the wrist, fingers up, thumb to the left. */
    static final List<Point> HAND = List.of(p(-29, -14), p(-44, -38), p(-51, -58), p(-55, -82), p(-54.5, -97), p(-50, -104), p(-45, -98),
            p(-41.5, -82), p(-35.5, -70), p(-33.5, -90), p(-34, -128), p(-33, -156), p(-27.5, -169), p(-20, -164), p(-16, -155), p(-14, -168), p(-7, -180),
            p(1, -176), p(4.5, -158), p(8, -166), p(14.5, -172), p(21, -163), p(23, -140), p(28, -146), p(34, -144), p(38, -132), p(40, -105),
            p(42, -75), p(40, -45), p(33, -16));
    /** Between the fingers. */
    static final List<List<Point>> FINGERS = List.of(List.of(p(-16, -155), p(-13.5, -108)), List.of(p(4.5, -158), p(6, -110)), List.of(p(23, -140), p(24, -100)));

    private BodyPlan() {
    }

    private static Point p(double x, double y) {
        return new Point(x, y);
    }
}
