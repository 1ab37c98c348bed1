// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.ArrayList;
import java.util.List;

import org.calx.drawing.Group;
import org.calx.drawing.Label;
import org.calx.drawing.Mark;
import org.calx.drawing.Marker;
import org.calx.drawing.Shape;
import org.calx.drawing.geometry.Outlines;
import org.calx.drawing.geometry.Point;
import org.calx.drawing.paint.Palette;
import org.calx.drawing.paint.Stroke;
import org.calx.drawing.paint.Style;
import org.calx.drawing.text.TextStyle;
import org.calx.manuscript.figure.lesionmap.shape.Polar;

/** Draws marks with their signs, and numbers with their lines. */
final class LesionMarks {

    private static final TextStyle NUMBER = TextStyle.bold(6.5);
    private static final double SIGN = 0.62;

    private LesionMarks() {
    }

    /** {@return the mark of an entry of the legend} */
    static List<Mark> of(MapItem item, Point centre, double radius, double bearing, double slim) {
        boolean sided = item.spots().stream().allMatch(Spot::sided);
        List<Mark> out = new ArrayList<>(GlyphShapes.of(item.glyph(), centre, radius, bearing, slim, new GlyphShapes.Look(item.gone(), !sided)));
        if (item.complicated()) {
            out.add(new Shape(Marker.TRIANGLE.at(sign(item, centre, radius, bearing, slim), Math.min(SIGN, radius * 0.7)), Style.filled(Palette.BLACK).outlined(Palette.WHITE, 0.15)));
        }
        return out;
    }

    /** At the upper right of a round mark, at the side of a long one. */
    private static Point sign(MapItem item, Point centre, double radius, double bearing, double slim) {
        boolean flat = item.glyph() == Glyph.PLATE || item.glyph() == Glyph.SHEET;
        return flat ? Polar.from(centre, bearing, radius * 0.5, radius * slim + 0.5) : Polar.from(centre, 45, radius + Math.min(0.35, radius * 0.35));
    }

    /** {@return a mark on a plate} */
    static Mark of(MapMark mark) {
        return Group.of(mark.item().name(), "lesion", mark.item().title(),
                of(mark.item(), mark.centre(), mark.radius(), mark.bearing(), mark.item().slim()));
    }

    /** {@return the line to a mark} */
    static Mark line(Callout callout) {
        Point from = callout.leave();
        Point to = callout.reach();
        return new Shape(Outlines.line(from.x(), from.y(), to.x(), to.y()), Style.drawn(Stroke.solid(Palette.DARK_GREY, 0.18)));
    }

    /** {@return a number} */
    static Mark number(Callout callout) {
        MapItem item = callout.mark().item();
        Point centre = callout.centre();
        return Group.of(item.name(), "number", item.title(), List.of(
                new Shape(Outlines.circle(centre, Callout.RADIUS), Style.filled(Palette.WHITE).outlined(Palette.DARK_GREY, 0.2)),
                new Label(item.label(), centre.x(), centre.y() + NUMBER.ascent() * 0.48, Label.Anchor.MIDDLE, NUMBER)));
    }
}
