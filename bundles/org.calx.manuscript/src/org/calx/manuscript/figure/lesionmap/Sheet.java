// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.calx.drawing.geometry.Box;
import org.calx.manuscript.figure.lesionmap.anatomy.Atlas;
import org.calx.manuscript.figure.lesionmap.anatomy.View;

/**
 * The plates laid out on the paper.
 *
 * @param panels the plates
 * @param height how far down they reach
 * @param legend where a legend beside the bodies begins, and how wide it may be; empty when there is no room
 */
record Sheet(List<Panel> panels, double height, Optional<Box> legend) {

    private static final double TITLE = 5.2;
    private static final double HAND = 0.232;
    private static final double FOOT = 0.17;
    private static final double EDGE = 4;
    /** What the widest body takes, in units of its plate. */
    private static final double BODY_WIDTH = 48.8;
    /** A figure wider than this has the hands beside the bodies. */
    private static final double WIDE = 130;

    private static final List<List<View>> PAIRS = List.of(List.of(View.RIGHT_PALM, View.LEFT_PALM), List.of(View.RIGHT_DORSUM, View.LEFT_DORSUM),
            List.of(View.RIGHT_FOOT, View.LEFT_FOOT), List.of(View.RIGHT_SOLE, View.LEFT_SOLE));

    /**
     * Lays out the plates that are needed: always both bodies and, on a page, both hands.
     *
     * @param width  of the figure in millimetres
     * @param items  what is drawn
     * @param plates whether to show only what is needed
     */
    static Sheet of(double width, List<MapItem> items, LesionMapOptions.Plates plates) {
        Set<View> needed = plates == LesionMapOptions.Plates.ALL ? EnumSet.allOf(View.class) : EnumSet.of(View.BODY_FRONT, View.BODY_BACK);
        items.forEach(item -> item.spots().forEach(spot -> needed.add(spot.region().view())));
        // hands without a lesion say something too, where there is room for them
        if (width > WIDE && !needed.contains(View.RIGHT_DORSUM) && !needed.contains(View.LEFT_DORSUM)) {
            needed.add(View.RIGHT_PALM);
        }
        List<List<View>> pairs = PAIRS.stream().filter(pair -> pair.stream().anyMatch(needed::contains)).toList();
        return width > WIDE ? wide(width, pairs) : narrow(width, pairs);
    }

    private static Sheet wide(double width, List<List<View>> pairs) {
        double scale = 0.94;
        double half = BODY_WIDTH * scale / 2;
        List<Panel> panels = new ArrayList<>();
        double left = EDGE;
        double bodies = bodies(panels, scale, left, left + 4 * half);
        double begin = left + 4 * half + 5;
        double bottom = EDGE;
        for (List<View> pair : pairs) {
            bottom = pair(panels, pair, begin, width - EDGE / 2, bottom);
        }
        return new Sheet(panels, Math.max(bodies, bottom), Optional.of(new Box(begin + 1, bottom + 2, width - 1, bottom + 2)));
    }

    private static Sheet narrow(double width, List<List<View>> pairs) {
        List<Panel> panels = new ArrayList<>();
        double scale = (width - EDGE) / BODY_WIDTH / 2;
        double bottom = bodies(panels, scale, EDGE / 2, width - EDGE / 2) + 1;
        for (List<View> pair : pairs) {
            bottom = pair(panels, pair, 0, width, bottom);
        }
        return new Sheet(panels, bottom, Optional.empty());
    }

    private static double bodies(List<Panel> panels, double scale, double left, double right) {
        double quarter = (right - left) / 4;
        double bottom = EDGE + 100 * scale;
        double middle = left + 2 * quarter;
        panels.add(Panel.of(View.BODY_FRONT, scale, left + quarter, EDGE, new Box(left - EDGE / 2, 0.5, middle, bottom)));
        panels.add(Panel.of(View.BODY_BACK, scale, left + 3 * quarter, EDGE, new Box(middle, 0.5, right + EDGE / 2, bottom)));
        return bottom + TITLE;
    }

    /** Adds two hands or feet below what is there, and returns how far down they reach with their titles. */
    private static double pair(List<Panel> panels, List<View> pair, double left, double right, double top) {
        double scale = pair.contains(View.RIGHT_FOOT) || pair.contains(View.RIGHT_SOLE) ? FOOT : HAND;
        double middle = (left + right) / 2;
        double above = top + (pair.contains(View.RIGHT_FOOT) ? 3 : 4);
        double tall = pair.stream().map(view -> Atlas.standard().plate(view).bounds().height() * scale).max(Comparator.naturalOrder()).orElseThrow();
        double below = above + tall + (pair.contains(View.RIGHT_FOOT) ? 4 : 0);
        panels.add(Panel.of(pair.get(0), scale, left + (middle - left) / 2, above, new Box(left, top + 0.3, middle, below)));
        panels.add(Panel.of(pair.get(1), scale, middle + (right - middle) / 2, above, new Box(middle, top + 0.3, right, below)));
        return below + TITLE;
    }
}
