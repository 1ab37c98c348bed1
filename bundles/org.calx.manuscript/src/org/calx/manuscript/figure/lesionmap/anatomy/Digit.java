// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.anatomy;

import java.util.ArrayList;
import java.util.List;

import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.shape.Curve;
import org.calx.manuscript.figure.lesionmap.shape.Polar;

/**
 * A finger or toe with its metacarpal or metatarsal, in millimetres of an adult hand or foot.
 *
 * @param site    identifier of the digit in the vocabulary of sites
 * @param root    where its metacarpal or metatarsal begins
 * @param knuckle its metacarpophalangeal or metatarsophalangeal joint
 * @param bearing where it points, in degrees from straight up, clockwise
 * @param bend    by how many degrees each joint turns it further
 * @param web     how far up the first phalanx it leaves the palm or sole
 * @param girth   half its width at the first joint
 * @param lengths lengths of the phalanges, the first nearest to the knuckle
 */
record Digit(String site, Point root, Point knuckle, double bearing, double bend, double web, double girth, List<Double> lengths) {

    /** {@return the joints from the knuckle outwards, and the end of the last bone} */
    List<Point> joints() {
        List<Point> out = new ArrayList<>(List.of(knuckle));
        for (int i = 0; i < lengths.size(); i++) {
            out.add(Polar.from(out.get(i), bearing(i), lengths.get(i)));
        }
        return out;
    }

    double bearing(int phalanx) {
        return bearing + bend * phalanx;
    }

    /** {@return a point beside a phalanx: how far along it, and how far to the viewer's right} */
    Point beside(int phalanx, double along, double right) {
        Point from = joints().get(phalanx);
        return Polar.from(from, bearing(phalanx), along * lengths.get(phalanx), right);
    }

    /** {@return the points of one side from the web to where the tip begins rounding} */
    List<Point> side(int sign) {
        List<Point> out = new ArrayList<>();
        int last = lengths.size() - 1;
        out.add(beside(0, web, sign * girth * 0.99));
        for (int i = 0; i < last; i++) {
            double thin = Math.pow(0.94, i);
            if (i > 0 || web < 0.6) {
                out.add(beside(i, i == 0 ? 0.66 : 0.5, sign * girth * 0.93 * thin));
            }
            out.add(beside(i, 1, sign * girth * thin));
        }
        double thin = Math.pow(0.94, last);
        out.add(beside(last, 0.5, sign * girth * 0.93 * thin));
        out.add(beside(last, 0.92, sign * girth * 0.72 * thin));
        return out;
    }

    /** {@return how many points a side has up to a joint; the web is the first} */
    int upTo(int joint) {
        return joint == 0 ? 0 : joint * 2 - (web < 0.6 ? 0 : 1);
    }

    /** {@return the end of the pulp} */
    Point tip() {
        int last = lengths.size() - 1;
        return Polar.from(beside(last, 1, 0), bearing(last), girth * 0.42);
    }

    /** {@return the outlines of its bones, metacarpal or metatarsal first} */
    List<Curve> bones() {
        List<Curve> out = new ArrayList<>();
        out.add(bone(root, knuckle, girth * 0.68, girth * 0.42, girth * 0.7, 1.6));
        List<Point> joints = joints();
        int last = lengths.size() - 1;
        for (int i = 0; i < last; i++) {
            double thin = Math.pow(0.9, i) * girth;
            out.add(bone(joints.get(i), joints.get(i + 1), thin * 0.72, thin * 0.43, thin * 0.58, 1.3));
        }
        out.add(endBone(joints.get(last), joints.get(last + 1), girth * Math.pow(0.9, last)));
        return out;
    }

    /** A long bone: broad base, slim shaft, rounded head. */
    private static Curve bone(Point from, Point to, double base, double shaft, double head, double gap) {
        Along along = new Along(from, to, gap);
        return Curve.closed(along.at(0, 0), along.at(0.02, base * 0.8), along.at(0.1, base), along.at(0.3, shaft * 1.12), along.at(0.6, shaft),
                along.at(0.84, head * 0.92), along.at(0.94, head), along.at(1, head * 0.45), along.at(1, -head * 0.45), along.at(0.94, -head),
                along.at(0.84, -head * 0.92), along.at(0.6, -shaft), along.at(0.3, -shaft * 1.12), along.at(0.1, -base), along.at(0.02, -base * 0.8));
    }

    /** The last bone with its tuft. */
    private static Curve endBone(Point from, Point to, double girth) {
        Along along = new Along(from, to, 1.2);
        return Curve.closed(along.at(0, 0), along.at(0.04, girth * 0.55), along.at(0.16, girth * 0.66), along.at(0.45, girth * 0.36),
                along.at(0.7, girth * 0.34), along.at(0.82, girth * 0.5), along.at(0.95, girth * 0.44), along.at(1, girth * 0.16),
                along.at(1, -girth * 0.16), along.at(0.95, -girth * 0.44), along.at(0.82, -girth * 0.5), along.at(0.7, -girth * 0.34),
                along.at(0.45, -girth * 0.36), along.at(0.16, -girth * 0.66), along.at(0.04, -girth * 0.55));
    }

    /** The nail. */
    Curve nail() {
        int last = lengths.size() - 1;
        double half = girth * Math.pow(0.94, last) * 0.56;
        double end = 1 + girth * 0.22 / lengths.get(last);
        return Curve.closed(beside(last, 0.46, 0), beside(last, 0.5, -half * 0.8), beside(last, 0.66, -half), beside(last, 0.95, -half * 0.96),
                beside(last, end, -half * 0.5), beside(last, end + 0.05, 0), beside(last, end, half * 0.5), beside(last, 0.95, half * 0.96),
                beside(last, 0.66, half), beside(last, 0.5, half * 0.8));
    }

    /** Places along a bone that leaves a gap to the joint at either end. */
    private record Along(Point from, Point to, double gap) {

        Point at(double part, double right) {
            double length = from.distance(to) - 2 * gap;
            return Polar.from(from, Polar.bearing(from, to), gap + length * part, right);
        }
    }
}
