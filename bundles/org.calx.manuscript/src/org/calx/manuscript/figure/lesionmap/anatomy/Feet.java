// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.anatomy;

import java.util.ArrayList;
import java.util.List;

import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.shape.Curve;
import org.calx.manuscript.figure.lesionmap.shape.Placing;

/** The four drawings of the feet: from above with the toes down, as of a patient who faces the viewer, and the soles with the toes up. */
final class Feet {

    private static final Limb LIMB = new Limb(FootPlan.GREAT_SIDE, FootPlan.DIGITS, List.of(), FootPlan.LITTLE_SIDE, true);
    private static final Placing UPSIDE_DOWN = new Placing(1, 0, 0, -1, 0, 0);

    private Feet() {
    }

    /** {@return a foot from above or a sole} */
    static Plate of(View view) {
        boolean sole = view == View.LEFT_SOLE || view == View.RIGHT_SOLE;
        Placing turned = sole ? Placing.of(1, 0, new Point(0, 0)) : UPSIDE_DOWN;
        Placing placing = view.side() == Side.LEFT ? turned : Placing.MIRRORED.after(turned);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Ink.SKIN, LIMB.outline().placed(placing)));
        for (Curve bone : FootPlan.tarsus()) {
            lines.add(new Line(Ink.BONE, bone.placed(placing)));
        }
        for (Digit digit : FootPlan.DIGITS) {
            digit.bones().forEach(bone -> lines.add(new Line(Ink.BONE, bone.placed(placing))));
            if (!sole) {
                lines.add(new Line(Ink.NAIL, digit.nail().placed(placing)));
            }
        }
        return new Plate(view, lines, regions(view).stream().map(region -> region.placed(placing, view, view.side())).toList());
    }

    private static List<Region> regions(View view) {
        List<Region> out = new ArrayList<>();
        out.add(new Region(view, view.side(), "foot", "", LIMB.outline(), new Point(2, -100)));
        for (int i = 0; i < FootPlan.DIGITS.size(); i++) {
            out.addAll(DigitRegions.of(view, LIMB, FootPlan.DIGITS.get(i), i, "mtp-joint"));
        }
        return out;
    }
}
