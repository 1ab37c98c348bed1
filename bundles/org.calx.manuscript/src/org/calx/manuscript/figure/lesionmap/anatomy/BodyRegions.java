// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.anatomy;

import java.util.ArrayList;
import java.util.List;

import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.shape.Curve;
import org.calx.manuscript.figure.lesionmap.shape.Placing;

/** The sites of the whole body. */
final class BodyRegions {

    private final View view;
    private final Body.Half half;
    private final List<Region> regions = new ArrayList<>();

    private BodyRegions(View view, Body.Half half) {
        this.view = view;
        this.half = half;
    }

    static List<Region> of(View view, Body.Half half) {
        BodyRegions sites = new BodyRegions(view, half);
        sites.arms();
        sites.legs();
        sites.trunk();
        sites.head();
        if (view == View.BODY_FRONT) {
            sites.onlyFront();
        } else {
            sites.onlyBack();
        }
        return sites.regions;
    }

    private void arms() {
        paired("shoulder", "", half.from(6.2, 16, 14, 25.2).enclosedWith(open(9.55, 24.9, 7.4, 20.5)), 10.9, 19.6);
        paired("upper-arm", "", strip(14, 25.2, 15.35, 31.3, 11.7, 32.4, 9.55, 24.9), 12.7, 28.3);
        paired("elbow", "", strip(15.35, 31.3, 17.15, 36.4, 13.65, 38.9, 11.7, 32.4), 14.6, 35.0);
        paired("forearm", "", strip(17.15, 36.4, 19.6, 44.3, 16.6, 45.6, 13.65, 38.9), 16.9, 40.8);
        paired("wrist", "", strip(19.6, 44.3, 20.15, 46.6, 17.5, 47.6, 16.6, 45.6), 18.5, 46.2);
        paired("hand", "", half.from(20.15, 46.6, 17.5, 47.6).enclosedWith(), 20.4, 51.6);
        paired("axilla", "", Curve.ellipse(p(9.6, 23.3), 1.7, 1.0, 20), 9.6, 23.4);
    }

    private void legs() {
        paired("hip", "", half.from(9, 45.2, 9.6, 53.5).enclosedWith(open(6.7, 54, 6.2, 46.2)), 8.1, 49.6);
        paired("thigh", "", strip(9.6, 53.5, 7.9, 68.5, 3, 71, 0, 52.4), 5.4, 60.8);
        paired("knee", "", strip(7.9, 68.5, 7.45, 74.8, 3, 74.3, 3, 71), 5.35, 71.8);
        paired("lower-leg", "", strip(7.45, 74.8, 6.15, 90.6, 3.7, 90.2, 3, 74.3), 5.1, 81);
        paired("ankle", "", strip(6.15, 90.6, 6.15, 94.6, 3.65, 94.2, 3.7, 90.2), 4.85, 92.6);
        paired("ankle-joint", "", Curve.ellipse(p(4.9, 93.4), 0.9, 1.2, 0), 4.9, 93.4);
        paired("ankle", "malleolus", Curve.ellipse(p(5.6, 93.6), 0.8, 0.55, 0), 5.6, 93.6);
        paired("foot", "", strip(6.15, 94.6, 3.75, 99.5, 3.55, 97.8, 3.65, 94.2), 5.3, 97.6);
    }

    private void trunk() {
        boolean front = view == View.BODY_FRONT;
        Curve crotch = open(4.5, 54.6, 0, 52.4);
        single("trunk", 0, 36, open(2.95, 16.2, 6.2, 16), half.from(9.55, 24.9, 9.6, 53.5), crotch);
        if (front) {
            single("chest", 3.6, 22.2, open(3, 17, 6.2, 16), half.from(9.55, 24.9, 8.2, 34.2));
            single("abdomen", 3.2, 39.4, half.from(8.2, 34.2, 9, 45.2));
        } else {
            single("back", 3.6, 31, open(3, 17, 6.2, 16), half.from(9.55, 24.9, 9, 45.2));
        }
        single("pelvis", front ? 3.2 : 4.8, 46.9, half.from(9, 45.2, 9.6, 53.5), crotch);
    }

    private void head() {
        single("head", 0, view == View.BODY_FRONT ? 2.4 : 5, half.from(0, 0, 3.15, 11.1), open(1.5, 13.2, 0, 13.55));
        single("neck", 1.6, 15, open(0, 13.6, 1.5, 13.3), half.from(2.95, 13, 6.2, 16), open(3, 16.9, 0, 17.2));
        paired("pinna", "", Curve.closed(p(4.35, 5.3), p(4.8, 5.1), p(5.1, 5.9), p(4.8, 7.2), p(4.35, 8.0), p(4.2, 7.4)), 4.65, 6.3);
    }

    private void onlyFront() {
        single("face", 2.2, 8.7, half.from(4, 2.5, 3.15, 11.1), open(1.5, 13.2, 0, 13.55));
        paired("periorbital-region", "", Curve.ellipse(p(1.75, 6), 1.15, 1.35, 0), 2.4, 6.9);
        paired("eyelid", "", Curve.ellipse(p(1.75, 5.95), 0.5, 0.9, 0), 1.75, 5.85);
        paired("temporomandibular-joint", "", Curve.ellipse(p(3.7, 8.0), 0.75, 0.5, 0), 3.7, 8);
        paired("groin", "", Curve.ellipse(p(4.9, 49.7), 3.3, 1.1, 56), 4.6, 50);
        paired("hip-joint", "", Curve.ellipse(p(6.6, 50.4), 1.4, 1.4, 0), 6.6, 50.4);
        regions.add(new Region(view, Side.MIDDLE, "scrotum", "", Curve.ellipse(p(0, 51.2), 1.3, 1.2, 0), p(0, 51.4)));
        paired("shin", "", Curve.ellipse(p(4.9, 81), 6.2, 1.0, -2), 4.9, 80);
        paired("lower-leg", "shin", Curve.ellipse(p(4.9, 81), 6.1, 0.95, -2), 4.9, 80);
    }

    private void onlyBack() {
        paired("olecranon", "", Curve.ellipse(p(14.7, 35.1), 1.4, 1.1, -20), 14.7, 35.1);
        paired("elbow", "olecranon", Curve.ellipse(p(14.7, 35.1), 1.35, 1.05, -20), 14.7, 35.1);
        paired("buttock", "", Curve.closed(p(0.2, 48.6), p(4, 47.2), p(7.4, 48.4), p(8.7, 51.5), p(7.2, 55.2), p(4.4, 56.4), p(1.7, 56.1), p(0.2, 54.4)), 4.2, 51.6);
        paired("ischial-region", "", Curve.ellipse(p(3.2, 54.6), 1.5, 1.6, 0), 3.2, 54.6);
        paired("buttock", "ischial", Curve.ellipse(p(3.2, 54.6), 1.45, 1.55, 0), 3.2, 54.6);
        paired("knee", "popliteal-fossa", Curve.ellipse(p(5.25, 72.2), 2.0, 1.4, 0), 5.25, 72.2);
        paired("calf", "", Curve.ellipse(p(5.15, 79.6), 5, 2.0, -2), 5.15, 79.4);
        List<String> names = List.of("cervical-spine", "thoracic-spine", "lumbar-spine", "sacral-spine");
        regions.add(spine("spine", 0, 4));
        for (int i = 0; i < names.size(); i++) {
            regions.add(spine(names.get(i), i, i + 1));
        }
    }

    private Region spine(String site, int from, int to) {
        double top = Spine.border(from);
        double bottom = Spine.border(to);
        return new Region(view, Side.MIDDLE, site, "", Curve.polygon(List.of(p(-1.5, top), p(1.5, top), p(1.5, bottom), p(-1.5, bottom))),
                p(0, (top + bottom) / 2));
    }

    /** A stretch of a limb: down one side, up the other. */
    private Curve strip(double x1, double y1, double x2, double y2, double x3, double y3, double x4, double y4) {
        return half.from(x1, y1, x2, y2).enclosedWith(half.from(x3, y3, x4, y4));
    }

    private void paired(String site, String part, Curve shape, double x, double y) {
        Side here = view == View.BODY_FRONT ? Side.LEFT : Side.RIGHT;
        Region region = new Region(view, here, site, part, shape, p(x, y));
        regions.add(region);
        regions.add(region.placed(Placing.MIRRORED, view, here.opposite()));
    }

    /** A site across the midline: down its border on the viewer's right, and the same mirrored. */
    private void single(String site, double x, double y, Curve... down) {
        List<Curve> border = new ArrayList<>(List.of(down));
        for (Curve piece : List.of(down).reversed()) {
            border.add(piece.placed(Placing.MIRRORED).reversed());
        }
        Curve whole = border.get(0).enclosedWith(border.subList(1, border.size()).toArray(Curve[]::new));
        regions.add(new Region(view, Side.MIDDLE, site, "", whole, p(x, y)));
    }

    private static Curve open(double x1, double y1, double x2, double y2) {
        return Curve.open(p(x1, y1), p(x2, y2));
    }

    private static Point p(double x, double y) {
        return new Point(x, y);
    }
}
