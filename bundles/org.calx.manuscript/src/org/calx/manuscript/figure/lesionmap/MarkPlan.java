// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.anatomy.Region;
import org.calx.manuscript.figure.lesionmap.shape.Area;
import org.calx.manuscript.figure.lesionmap.shape.Polar;
import org.calx.model.DigitalLesion;

/** Places the marks: to scale within bounds, within their site, and side by side where several share it. */
final class MarkPlan {

    private static final double SMALLEST = 0.75;
    private static final double SMALLEST_ON_BODY = 1.0;
    private static final double LARGEST = 4.2;
    /** Plates and sheets cover whole parts of limbs. */
    private static final double LONGEST = 6.5;
    /** A lesion whose size is not recorded. */
    private static final double UNSIZED = 1.25;
    private static final double UNSIZED_FLAT = 2.2;
    private static final double UNSIZED_ULCER = 0.9;
    /** Vertebrae are small and lie close: a facet joint must not be pushed off its level. */
    private static final double ON_SPINE = 0.55;
    private static final double GAP = 0.2;

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
        double radius = radius(item, spot, panel);
        Area area = spot.region().shape().area();
        List<MapMark> out = new ArrayList<>();
        for (int i = 0; i < item.copies(); i++) {
            out.add(new MapMark(item, spot, panel, panel.placing().of(spot.point()), radius, area.bearing(), i == 0));
        }
        return out;
    }

    private static double radius(MapItem item, Spot spot, Panel panel) {
        boolean spine = spot.region().site().endsWith("spine");
        boolean flat = item.glyph() == Glyph.PLATE || item.glyph() == Glyph.SHEET;
        double smallest = spine ? ON_SPINE : panel.view().isBody() ? SMALLEST_ON_BODY : SMALLEST;
        double unsized = spine ? ON_SPINE : item.element() instanceof DigitalLesion ? UNSIZED_ULCER : flat ? UNSIZED_FLAT : UNSIZED;
        return item.millimetres() == 0 ? unsized : Math.clamp(panel.paper(item.millimetres()) / 2, flat ? 1.5 : smallest, flat ? LONGEST : LARGEST);
    }

    /** Takes the nearest free place in the region, else the nearest free place on the skin, else the wanted one. */
    private void place(MapMark mark) {
        Point free = null;
        for (Area within : List.of(area(mark, mark.spot().region()), area(mark, digit(mark)), mark.panel().skin())) {
            free = free == null ? nearestFree(mark, within) : free;
        }
        Point centre = free == null ? mark.centre() : free;
        Spot spot = mark.spot().at(mark.panel().placing().back(centre));
        placed.add(new MapMark(mark.item(), spot, mark.panel(), centre, mark.radius(), mark.bearing(), mark.first()));
    }

    private static Area area(MapMark mark, Region region) {
        return region.shape().placed(mark.panel().placing()).area();
    }

    /** The whole digit of a phalanx, the whole elbow of its olecranon. */
    private static Region digit(MapMark mark) {
        Region region = mark.spot().region();
        return mark.panel().plate().regions().stream().filter(each -> each.part().isEmpty() && each.site().equals(region.site()) && each.side() == region.side())
                .findFirst().orElse(region);
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
