// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.anatomy;

import java.util.List;

import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.shape.Curve;

/** The lines within the border of the body, of the half on the viewer's right. */
final class Creases {

    private Creases() {
    }

    static List<Curve> front() {
        return List.of(
                Curve.open(p(3.3, 10.7), p(2.7, 12.1), p(1.5, 13.2), p(0, 13.55)), // jaw
                ear(),
                Curve.open(p(0.95, 5.95), p(1.75, 6.25), p(2.55, 5.95)), // eye, closed
                Curve.open(p(0.85, 4.75), p(1.8, 4.45), p(2.75, 4.85)), // brow
                Curve.open(p(0.72, 8.35), p(0.45, 8.6), p(0, 8.7)), // nose
                Curve.open(p(1.3, 10.35), p(0.65, 10.55), p(0, 10.6)), // mouth
                Curve.open(p(0.9, 17.5), p(3.4, 17.1), p(6.2, 17.3), p(9.1, 18.1)), // collar bone
                Curve.open(p(9.5, 24.6), p(8.4, 26.3), p(5.9, 27.3), p(3.2, 27.1)), // chest
                Curve.open(p(0.55, 41.2), p(0, 41.6)), // navel
                Curve.open(p(8.3, 46.2), p(5.6, 49.0), p(2.2, 51.4)), // groin
                Curve.open(p(13.7, 36.3), p(14.8, 36.4), p(15.9, 35.7)), // elbow
                Curve.open(p(3.9, 70.3), p(4.3, 72.9), p(5.3, 73.7), p(6.4, 72.9), p(6.8, 70.4)), // knee cap
                Curve.open(p(4.5, 98.9), p(4.55, 99.9)), Curve.open(p(5.4, 98.9), p(5.5, 99.9)), Curve.open(p(6.2, 98.9), p(6.35, 99.9)),
                Curve.open(p(6.9, 98.8), p(7.1, 99.7))); // toes
    }

    static List<Curve> back() {
        return List.of(
                ear(),
                Curve.open(p(3.3, 11.2), p(2.4, 11.9), p(0.9, 12.2), p(0, 12.2)), // hair
                Curve.open(p(2.5, 20.4), p(2.3, 23.2), p(2.9, 26.0), p(4.0, 27.9), p(5.1, 27.7), p(6.6, 25.4), p(7.9, 23.2)), // shoulder blade
                Curve.open(p(0, 49.2), p(0.1, 51.5), p(0, 54.6)), // between the buttocks
                Curve.open(p(0.1, 54.7), p(1.6, 56.2), p(4.4, 56.5), p(6.9, 55.4)), // below the buttock
                Curve.open(p(13.9, 34.8), p(14.6, 35.7), p(15.5, 34.5)), // elbow
                Curve.open(p(3.7, 72.9), p(5.2, 73.4), p(6.8, 72.8)), // hollow of the knee
                Curve.open(p(4.4, 82.6), p(4.9, 84.6), p(5.1, 87.4)), // calf
                Curve.open(p(4.35, 92.2), p(4.6, 94.6), p(4.4, 97.4)), Curve.open(p(5.35, 92.2), p(5.2, 94.6), p(5.7, 97.4))); // heel tendon
    }

    private static Curve ear() {
        return Curve.open(p(4.42, 5.1), p(4.42, 6.2), p(4.35, 7.2), p(4.25, 8.2));
    }

    private static Point p(double x, double y) {
        return new Point(x, y);
    }
}
