// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.anatomy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.shape.Curve;
import org.calx.manuscript.figure.lesionmap.shape.Polar;

/** The border of a hand or foot, and where on it each digit begins. */
final class Limb {

    private final List<Digit> digits;
    private final List<Point> border = new ArrayList<>();
    private final List<Integer> beginnings = new ArrayList<>();
    private final Curve outline;

    /**
     * Draws the border.
     *
     * @param before   up to the first digit
     * @param digits   in their order
     * @param firstWeb between the first and the second digit; empty for one like the others
     * @param after    from the last digit on
     * @param closed   whether the border is closed
     */
    Limb(List<Point> before, List<Digit> digits, List<Point> firstWeb, List<Point> after, boolean closed) {
        this.digits = digits;
        border.addAll(before);
        for (int i = 0; i < digits.size(); i++) {
            Digit digit = digits.get(i);
            beginnings.add(border.size());
            border.addAll(digit.side(-1));
            border.add(digit.tip());
            List<Point> back = new ArrayList<>(digit.side(1));
            Collections.reverse(back);
            border.addAll(back);
            if (i == 0 && !firstWeb.isEmpty()) {
                border.addAll(firstWeb);
            } else if (i + 1 < digits.size()) {
                border.addAll(web(back.getLast(), digits.get(i + 1).side(-1).getFirst(), digit.bearing(0)));
            }
        }
        border.addAll(after);
        outline = Curve.through(border, closed);
    }

    private static List<Point> web(Point from, Point to, double bearing) {
        double depth = from.distance(to) * 0.55;
        return List.of(Polar.from(from.towards(to, 0.22), bearing + 180, depth), Polar.from(from.towards(to, 0.78), bearing + 180, depth));
    }

    Curve outline() {
        return outline;
    }

    /** {@return the border of the piece of a digit between two of its joints, up to the end of the pulp for the last} */
    Curve piece(int index, int from, int to) {
        Digit digit = digits.get(index);
        int begin = beginnings.get(index);
        int side = digit.side(1).size();
        int end = begin + 2 * side;
        int near = digit.upTo(from);
        int last = digit.lengths().size();
        if (to >= last) {
            Curve tip = outline.part(begin + near, end - near);
            return tip.enclosedWith();
        }
        int far = digit.upTo(to);
        Curve left = outline.part(begin + near, begin + far);
        Curve right = outline.part(end - far, end - near);
        return from > 0 ? left.enclosedWith(right) : left.enclosedWith(right,
                Curve.open(digit.beside(0, 0.02, digit.girth()), digit.beside(0, 0.02, -digit.girth())));
    }
}
