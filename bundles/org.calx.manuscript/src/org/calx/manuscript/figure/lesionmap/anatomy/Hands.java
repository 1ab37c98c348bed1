// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.anatomy;

import java.util.ArrayList;
import java.util.List;

import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.shape.Curve;
import org.calx.manuscript.figure.lesionmap.shape.Placing;

/** The four drawings of the hands. */
final class Hands {

    private static final Limb LIMB = new Limb(HandPlan.THUMB_SIDE, HandPlan.DIGITS, HandPlan.THUMB_WEB, HandPlan.LITTLE_SIDE, false);

    private Hands() {
    }

    /** {@return a palm or the back of a hand; the palm of the left looks like the back of the right} */
    static Plate of(View view) {
        boolean palm = view == View.LEFT_PALM || view == View.RIGHT_PALM;
        boolean planned = view == View.LEFT_PALM || view == View.RIGHT_DORSUM;
        Placing placing = planned ? Placing.of(1, 0, new Point(0, 0)) : Placing.MIRRORED;
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Ink.SKIN, LIMB.outline().placed(placing)));
        for (Curve bone : HandPlan.carpus()) {
            lines.add(new Line(Ink.BONE, bone.placed(placing)));
        }
        for (Digit digit : HandPlan.DIGITS) {
            digit.bones().forEach(bone -> lines.add(new Line(Ink.BONE, bone.placed(placing))));
            if (!palm) {
                lines.add(new Line(Ink.NAIL, digit.nail().placed(placing)));
            }
        }
        return new Plate(view, lines, regions(view).stream().map(region -> region.placed(placing, view, view.side())).toList());
    }

    private static List<Region> regions(View view) {
        List<Region> out = new ArrayList<>();
        out.add(region(view, "hand", "", LIMB.outline().enclosedWith(), 3, -54));
        out.add(region(view, "wrist", "", Curve.polygon(List.of(p(-31, -9), p(-26.8, 8), p(-26, 22), p(27.2, 22), p(29, 7), p(34.5, -9), p(18, -25), p(-18, -25))),
                1, -2));
        out.add(region(view, "wrist-joint", "", Curve.ellipse(p(-4, 7), 5, 21, 4), -4, 7));
        for (String site : List.of("hand", "thumb", "wrist")) {
            out.add(region(view, site, "first-cmc-joint", Curve.ellipse(p(-20, -16), 6, 7, -36), -20, -16));
        }
        if (view.name().endsWith("PALM")) {
            out.add(region(view, "wrist", "carpal-tunnel", Curve.ellipse(p(1, -13), 13, 10, 0), 1, -13));
        }
        for (int i = 0; i < HandPlan.DIGITS.size(); i++) {
            out.addAll(DigitRegions.of(view, LIMB, HandPlan.DIGITS.get(i), i, "mcp-joint"));
        }
        return out;
    }

    private static Region region(View view, String site, String part, Curve shape, double x, double y) {
        return new Region(view, view.side(), site, part, shape, p(x, y));
    }

    private static Point p(double x, double y) {
        return new Point(x, y);
    }
}
