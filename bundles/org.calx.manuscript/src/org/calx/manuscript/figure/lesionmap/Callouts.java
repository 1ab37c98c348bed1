// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.shape.Polar;

/** Places the numbers: near their marks, off the body where there is room, over nothing else, their lines not crossing. */
final class Callouts {

    private static final double NEAREST = 1.1;
    private static final double FARTHEST = 34;
    private static final double ON_SKIN = 7;
    private static final double OVER_MARK = 14;
    private static final double CROSSING = 25;
    private static final double OUTSIDE = 400;

    private final List<MapMark> marks;
    private final List<Callout> placed = new ArrayList<>();

    private Callouts(List<MapMark> marks) {
        this.marks = marks;
    }

    /** {@return a number for every mark that carries one} */
    static List<Callout> of(List<MapMark> marks) {
        Callouts callouts = new Callouts(marks);
        // from above down, so that neighbours take their places in turn
        marks.stream().filter(MapMark::first).sorted(Comparator.comparingDouble(mark -> mark.centre().y())).forEach(callouts::place);
        return callouts.placed;
    }

    private void place(MapMark mark) {
        Callout best = null;
        double least = Double.MAX_VALUE;
        for (double distance = mark.radius() + Callout.RADIUS + NEAREST; distance < FARTHEST; distance += 0.8) {
            for (int turn = 0; turn < 36; turn++) {
                Callout candidate = new Callout(mark, Polar.from(mark.centre(), turn * 10, distance));
                double cost = distance >= least ? Double.MAX_VALUE : cost(candidate, distance);
                if (cost < least) {
                    best = candidate;
                    least = cost;
                }
            }
        }
        if (best != null) {
            placed.add(best);
        }
    }

    /** What speaks against a place, in millimetres it might as well be farther away. */
    private double cost(Callout candidate, double distance) {
        double cost = distance;
        if (placed.stream().anyMatch(other -> other.box().grown(0.25).overlaps(candidate.box()))
                || marks.stream().anyMatch(mark -> mark.box().grown(0.2).overlaps(candidate.box()))) {
            return Double.MAX_VALUE;
        }
        cost += candidate.mark().panel().room().contains(candidate.box()) ? 0 : OUTSIDE;
        cost += skin(candidate);
        for (MapMark mark : marks) {
            cost += mark != candidate.mark() && candidate.clearance(mark.centre()) < mark.radius() + 0.2 ? OVER_MARK : 0;
        }
        for (Callout other : placed) {
            cost += candidate.crosses(other) || candidate.clearance(other.centre()) < Callout.RADIUS + 0.2
                    || other.clearance(candidate.centre()) < Callout.RADIUS + 0.2 ? CROSSING : 0;
        }
        // upright and level lines look calmer than steep ones, and numbers beside a figure better than between its limbs
        double outwards = candidate.centre().x() - candidate.mark().centre().x();
        double middle = candidate.mark().panel().skin().bounds().centre().x();
        return cost + (outwards * (candidate.mark().centre().x() - middle) < 0 ? 2 : 0);
    }

    private static double skin(Callout candidate) {
        Point centre = candidate.centre();
        int inside = 0;
        for (int turn = 0; turn < 8; turn++) {
            inside += candidate.mark().panel().skin().holds(Polar.from(centre, turn * 45, Callout.RADIUS + 0.3)) ? 1 : 0;
        }
        // wholly on the skin is better than across its border
        return inside == 0 ? 0 : inside == 8 ? ON_SKIN : ON_SKIN + 3;
    }
}
