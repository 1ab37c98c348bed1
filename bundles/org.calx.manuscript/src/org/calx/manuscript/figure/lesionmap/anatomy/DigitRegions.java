// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.anatomy;

import java.util.ArrayList;
import java.util.List;

import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.shape.Curve;

/** The sites of one finger or toe: the digit, its phalanges and joints, its tuft, pulp and nail fold. */
final class DigitRegions {

    private final View view;
    private final Limb limb;
    private final Digit digit;
    private final int index;
    private final List<Region> regions = new ArrayList<>();

    private DigitRegions(View view, Limb limb, Digit digit, int index) {
        this.view = view;
        this.limb = limb;
        this.digit = digit;
        this.index = index;
    }

    /**
     * The sites of a digit.
     *
     * @param view    the drawing
     * @param limb    its border
     * @param digit   the digit
     * @param index   its place, from 0
     * @param knuckle identifier of the joint at its base
     */
    static List<Region> of(View view, Limb limb, Digit digit, int index, String knuckle) {
        DigitRegions sites = new DigitRegions(view, limb, digit, index);
        sites.phalanges();
        sites.joints(knuckle);
        sites.tip();
        return sites.regions;
    }

    private void phalanges() {
        int last = digit.lengths().size();
        add("", limb.piece(index, 0, last), digit.beside(0, 0.75, 0));
        List<String> names = last == 2 ? List.of("proximal-phalanx", "distal-phalanx") : List.of("proximal-phalanx", "middle-phalanx", "distal-phalanx");
        for (int i = 0; i < last; i++) {
            add(names.get(i), limb.piece(index, i, i + 1), digit.beside(i, i == last - 1 ? 0.6 : 0.5, 0));
        }
    }

    private void joints(String knuckle) {
        List<Point> joints = digit.joints();
        List<String> names = digit.lengths().size() == 2 ? List.of(knuckle, "ip-joint") : List.of(knuckle, "pip-joint", "dip-joint");
        for (int i = 0; i < names.size(); i++) {
            add(names.get(i), Curve.ellipse(joints.get(i), digit.girth() * 0.42, digit.girth() * 0.74, digit.bearing(i)), joints.get(i));
        }
    }

    private void tip() {
        int last = digit.lengths().size() - 1;
        double girth = digit.girth();
        if (view.name().endsWith("PALM") || view.name().endsWith("SOLE")) {
            add("pulp", ellipse(last, 0.68, girth * 0.62, girth * 0.6), digit.beside(last, 0.68, 0));
        } else {
            add("periungual", ellipse(last, 0.72, girth * 0.72, girth * 0.66), digit.beside(last, 0.46, 0));
        }
        add("tuft", ellipse(last, 0.9, girth * 0.3, girth * 0.5), digit.beside(last, 0.9, 0));
    }

    private Curve ellipse(int phalanx, double at, double along, double across) {
        return Curve.ellipse(digit.beside(phalanx, at, 0), along, across, digit.bearing(phalanx));
    }

    private void add(String part, Curve shape, Point anchor) {
        regions.add(new Region(view, view.side(), digit.site(), part, shape, anchor));
    }
}
