// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.anatomy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.shape.Area;
import org.calx.drawing.geometry.Box;

/**
 * One view with its lines and its regions.
 *
 * @param view    which
 * @param lines   in the order they are drawn; the first is the skin
 * @param regions what its parts are, larger ones first
 */
public record Plate(View view, List<Line> lines, List<Region> regions) {

    /** Sorts the regions, so that a small one lies above the large one it is a part of. */
    public Plate {
        lines = List.copyOf(lines);
        regions = regions.stream().sorted(Comparator.comparingDouble((Region region) -> region.shape().area().size()).reversed()).toList();
    }

    /** {@return what lies within the skin} */
    public Area body() {
        return lines.get(0).curve().area();
    }

    /** {@return the rectangle around it} */
    public Box bounds() {
        return body().bounds();
    }

    /** {@return the smallest region at a point of the drawing} */
    public Optional<Region> at(Point point) {
        return regions.reversed().stream().filter(region -> region.shape().area().holds(point)).findFirst();
    }
}
