// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.anatomy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.shape.Curve;
import org.calx.manuscript.figure.lesionmap.shape.Placing;

/** The two drawings of the whole body. */
final class Body {

    private static final Placing HAND = Placing.of(0.0595, 180 - 18, new Point(18.92, 47.5));

    private Body() {
    }

    /** {@return the body from the front or from behind} */
    static Plate of(View view) {
        Half half = new Half(view);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Ink.SKIN, skin()));
        List<Curve> creases = new ArrayList<>(view == View.BODY_FRONT ? Creases.front() : Creases.back());
        for (List<Point> finger : BodyPlan.FINGERS) {
            creases.add(Curve.through(finger.stream().map(HAND::of).toList(), false));
        }
        if (view == View.BODY_BACK) {
            Spine.bones().forEach(bone -> lines.add(new Line(Ink.BONE, bone)));
        }
        for (Curve crease : creases) {
            lines.add(new Line(Ink.CREASE, crease));
            lines.add(new Line(Ink.CREASE, crease.placed(Placing.MIRRORED)));
        }
        return new Plate(view, lines, BodyRegions.of(view, half));
    }

    /** {@return the points of the border on the viewer's right, from the top of the head to the crotch} */
    static List<Point> half() {
        List<Point> out = new ArrayList<>(BodyPlan.OUTER);
        BodyPlan.HAND.forEach(point -> out.add(HAND.of(point)));
        out.addAll(BodyPlan.INNER);
        return out;
    }

    private static Curve skin() {
        List<Point> right = half();
        List<Point> left = new ArrayList<>(right.subList(1, right.size() - 1).stream().map(Placing.MIRRORED::of).toList());
        Collections.reverse(left);
        right.addAll(left);
        return Curve.through(right, true);
    }

    /** The border of one half, cut where the parts of the body meet. */
    static final class Half {

        private final List<Point> points = half();
        private final Curve outline = skin();
        private final View view;

        Half(View view) {
            this.view = view;
        }

        View view() {
            return view;
        }

        /** {@return the border between the points of it nearest to these} */
        Curve from(double x1, double y1, double x2, double y2) {
            return outline.part(nearest(new Point(x1, y1)), nearest(new Point(x2, y2)));
        }

        private int nearest(Point point) {
            int best = 0;
            for (int i = 1; i < points.size(); i++) {
                best = points.get(i).distance(point) < points.get(best).distance(point) ? i : best;
            }
            return best;
        }
    }
}
