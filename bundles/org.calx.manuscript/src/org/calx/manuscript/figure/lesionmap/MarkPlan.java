// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.shape.Area;
import org.calx.manuscript.figure.lesionmap.shape.Polar;

/** Places the marks: to scale within bounds, within their site, and side by side where several share it. */
final class MarkPlan {

    private static final double SMALLEST = 0.95;
    private static final double LARGEST = 4.2;
    /** A lesion whose size is not recorded. */
    private static final double UNSIZED = 1.25;
    private static final double GAP = 0.3;

    private final List<MapMark> placed = new ArrayList<>();

    private MarkPlan() {
    }

    /** {@return the marks in the order they are drawn, large ones first} */
    static List<MapMark> of(List<MapItem> items, List<Panel> panels) {
        List<MapMark> wanted = new ArrayList<>();
        for (MapItem item : items) {
            for (Spot spot : item.spots()) {
                panels.stream().filter(panel -> panel.view() == spot.region().view()).findFirst().ifPresent(panel -> wanted.addAll(marks(item, spot, panel)));
            }
        }
        MarkPlan plan = new MarkPlan();
        wanted.stream().sorted(Comparator.comparingDouble(MapMark::radius).reversed()).forEach(plan::place);
        return plan.placed;
    }

    private static List<MapMark> marks(MapItem item, Spot spot, Panel panel) {
        double radius = item.millimetres() == 0 ? UNSIZED : Math.clamp(panel.paper(item.millimetres()) / 2, SMALLEST, LARGEST);
        Area area = spot.region().shape().area();
        List<MapMark> out = new ArrayList<>();
        for (int i = 0; i < item.copies(); i++) {
            out.add(new MapMark(item, spot, panel, panel.placing().of(spot.point()), radius, area.bearing(), i == 0));
        }
        return out;
    }

    /** Takes the nearest free place in the region, else the nearest free place on the skin, else the wanted one. */
    private void place(MapMark mark) {
        Area region = mark.spot().region().shape().placed(mark.panel().placing()).area();
        Point free = null;
        for (Area within : List.of(region, mark.panel().skin())) {
            free = free == null ? nearestFree(mark, within) : free;
        }
        Point centre = free == null ? mark.centre() : free;
        Spot spot = mark.spot().at(mark.panel().placing().back(centre));
        placed.add(new MapMark(mark.item(), spot, mark.panel(), centre, mark.radius(), mark.bearing(), mark.first()));
    }

    private Point nearestFree(MapMark mark, Area within) {
        if (isFree(mark, mark.centre())) {
            return mark.centre();
        }
        for (double distance = 0.25; distance < 9; distance += 0.25) {
            for (int turn = 0; turn < 24; turn++) {
                // first along the limb, then across it
                Point point = Polar.from(mark.centre(), mark.bearing() + turn * 15, distance);
                if (within.holds(point) && isFree(mark, point)) {
                    return point;
                }
            }
        }
        return null;
    }

    private boolean isFree(MapMark mark, Point centre) {
        return placed.stream().allMatch(other -> other.centre().distance(centre) >= other.radius() + mark.radius() + GAP);
    }
}
