// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Point;

/**
 * The number of a mark and the line that leads to it.
 *
 * @param mark   the mark
 * @param centre middle of the disc with the number
 */
public record Callout(MapMark mark, Point centre) {

    /** Half the width of the disc in millimetres. */
    static final double RADIUS = 1.65;
    /** The line goes on below the mark, whatever its shape. */
    private static final double REACH = 0.25;

    /** {@return what the disc covers} */
    public Box box() {
        return new Box(centre.x() - RADIUS, centre.y() - RADIUS, centre.x() + RADIUS, centre.y() + RADIUS);
    }

    /** {@return where the line leaves the disc} */
    Point leave() {
        return centre.towards(mark.centre(), RADIUS / centre.distance(mark.centre()));
    }

    /** {@return where the line meets the mark} */
    Point reach() {
        return mark.centre().towards(centre, Math.min(1, mark.radius() * REACH / centre.distance(mark.centre())));
    }

    /** {@return whether the two lines cross} */
    boolean crosses(Callout other) {
        return turn(leave(), reach(), other.leave()) != turn(leave(), reach(), other.reach())
                && turn(other.leave(), other.reach(), leave()) != turn(other.leave(), other.reach(), reach());
    }

    private static boolean turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) > (b.y() - a.y()) * (c.x() - a.x());
    }

    /** {@return how far the line stays from a point} */
    double clearance(Point point) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i <= 12; i++) {
            least = Math.min(least, leave().towards(reach(), i / 12.0).distance(point));
        }
        return least;
    }
}
