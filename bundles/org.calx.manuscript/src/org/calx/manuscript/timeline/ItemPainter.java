// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.timeline;

import java.util.ArrayList;
import java.util.List;

import org.calx.drawing.Group;
import org.calx.drawing.Label;
import org.calx.drawing.Mark;
import org.calx.drawing.Shape;
import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Outline;
import org.calx.drawing.geometry.Outlines;
import org.calx.drawing.geometry.Point;
import org.calx.drawing.paint.Palette;
import org.calx.drawing.paint.Stroke;
import org.calx.drawing.paint.Style;
import org.calx.drawing.text.TextStyle;
import org.calx.manuscript.drawn.ElementName;
import org.calx.manuscript.drawn.time.TimeScale;
import org.eclipse.emf.ecore.EObject;

/** Draws the items of the timeline: bars, symbols, the spans of imprecise dates, arrows of open ends, and labels. */
final class ItemPainter {

    private static final double BAR = 0.85;
    private static final double LINE = 0.25;
    /** A date known to within less than this, in millimetres, is a point. */
    private static final double VISIBLE = 1.6;
    private static final double LIGHTER = 0.35;

    private final TimeScale scale;
    private final TextStyle style;

    ItemPainter(TimeScale scale, TextStyle style) {
        this.scale = scale;
        this.style = style;
    }

    /** {@return the item, in a group for each element it stands for} */
    Group paint(Placed placed, double top) {
        Item item = placed.item();
        double text = placed.lines().size() * style.lineHeight();
        double y = placed.above() ? top + text + Placed.SYMBOL + 0.3 : top + style.lineHeight() / 2;
        List<Mark> marks = new ArrayList<>();
        if (item.period()) {
            bar(item, placed, y, marks);
        } else {
            symbol(item, y, marks);
        }
        marks.addAll(Label.block(placed.lines(), placed.textX(), top + (style.lineHeight() - style.ascent() - style.descent()) / 2, Label.Anchor.START, style));
        Group group = group(item, item.origins().get(item.origins().size() - 1), marks);
        for (int i = item.origins().size() - 2; i >= 0; i--) {
            group = group(item, item.origins().get(i), List.of(group));
        }
        return group;
    }

    private static Group group(Item item, EObject origin, List<Mark> marks) {
        return Group.of(ElementName.of(origin), item.lane().part(), item.title(), marks);
    }

    private void symbol(Item item, double y, List<Mark> marks) {
        double from = scale.x(item.begin().earliest());
        double to = scale.x(item.begin().latest());
        if (to - from > VISIBLE) {
            marks.add(line(from, y, to, y));
            marks.add(line(from, y - 0.6, from, y + 0.6));
            marks.add(line(to, y - 0.6, to, y + 0.6));
        }
        if (item.begin().openStart()) {
            marks.addAll(arrow(from, from - Placed.ARROW, y));
        }
        if (item.begin().openEnd()) {
            marks.addAll(arrow(to, to + Placed.ARROW, y));
        }
        marks.add(new Shape(item.lane().marker().at(new Point(scale.x(item.begin().middle()), y), Placed.SYMBOL * 0.8),
                Style.filled(item.lane().colour()).outlined(Palette.BLACK, 0.15)));
    }

    private void bar(Item item, Placed placed, double y, List<Mark> marks) {
        double from = scale.x(item.begin().latest());
        double to = item.end() != null ? scale.x(item.end().earliest()) : item.isOngoing() ? scale.right() : from;
        double earliest = scale.x(item.begin().earliest());
        double latest = item.end() == null ? to : scale.x(item.end().latest());
        if (to < from) { // the two ends may have been the same day
            double middle = (from + to) / 2;
            from = middle;
            to = middle;
        }
        Style light = Style.filled(Palette.WHITE).with(new Stroke(item.lane().colour(), LINE, List.of(0.6, 0.4)));
        if (from - earliest > VISIBLE) {
            marks.add(new Shape(Outlines.rectangle(new Box(earliest, y - BAR, from, y + BAR)), light));
        } else {
            from = earliest;
        }
        if (latest - to > VISIBLE) {
            marks.add(new Shape(Outlines.rectangle(new Box(to, y - BAR, latest, y + BAR)), light));
        } else {
            to = Math.max(latest, to);
        }
        if (item.isOpen() || item.end() != null && item.end().openEnd()) {
            marks.addAll(arrow(latest, item.isOngoing() ? placed.right() : latest + Placed.ARROW, y));
        }
        if (item.begin().openStart()) {
            marks.addAll(arrow(earliest, earliest - Placed.ARROW, y));
        }
        marks.add(new Shape(Outlines.rectangle(new Box(from, y - BAR, Math.max(to, from + 0.6), y + BAR)),
                Style.filled(item.lane().colour().lighter(LIGHTER)).hatched(item.lane().hatch(), Palette.BLACK).outlined(Palette.BLACK, 0.15)));
    }

    private static Mark line(double x1, double y1, double x2, double y2) {
        return new Shape(Outlines.line(x1, y1, x2, y2), Style.drawn(Stroke.solid(Palette.BLACK, LINE)));
    }

    private static List<Mark> arrow(double from, double to, double y) {
        double back = to > from ? -1 : 1;
        Outline head = Outlines.polygon(List.of(new Point(to, y), new Point(to + back * 1.2, y - 0.6), new Point(to + back * 1.2, y + 0.6)));
        return List.of(line(from, y, to + back, y), new Shape(head, Style.filled(Palette.BLACK)));
    }
}
