// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.drawn.time;

import java.util.ArrayList;
import java.util.List;

import org.calx.drawing.Group;
import org.calx.drawing.Label;
import org.calx.drawing.Mark;
import org.calx.drawing.Shape;
import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Outlines;
import org.calx.drawing.paint.Palette;
import org.calx.drawing.paint.Stroke;
import org.calx.drawing.paint.Style;
import org.calx.drawing.text.TextStyle;

/** Draws the axis of time, its grid and the marks where its scale changes. */
public final class AxisPainter {

    private static final double TICK = 1.2;

    private final TimeScale scale;
    private final List<Tick> ticks;
    private final TextStyle style;

    /** Draws the axis of a scale with these ticks. */
    public AxisPainter(TimeScale scale, List<Tick> ticks, TextStyle style) {
        this.scale = scale;
        this.ticks = List.copyOf(ticks);
        this.style = style;
    }

    /** {@return the room an axis needs} */
    public double height() {
        return TICK + style.lineHeight() + 0.6;
    }

    /** {@return pale lines behind the marks} */
    public Group grid(double top, double bottom) {
        List<Mark> marks = new ArrayList<>();
        ticks.forEach(tick -> marks.add(new Shape(Outlines.line(tick.x(), top, tick.x(), bottom), Style.drawn(Stroke.solid(Palette.PALE_GREY, 0.15)))));
        for (int i = 1; i < scale.stretches().size(); i++) {
            double x = scale.stretches().get(i).left();
            marks.add(new Shape(Outlines.line(x, top, x, bottom), Style.drawn(Stroke.dashed(Palette.GREY, 0.2, 0.8, 0.8))));
        }
        return Group.of("grid", marks);
    }

    /** {@return the axis, its labels below the line or above it} */
    public Group axis(double y, boolean below) {
        List<Mark> marks = new ArrayList<>();
        double sign = below ? 1 : -1;
        marks.add(line(scale.left(), y, scale.right(), y));
        for (Tick tick : ticks) {
            marks.add(line(tick.x(), y, tick.x(), y + sign * TICK));
            double baseline = below ? y + TICK + 0.3 + style.ascent() : y - TICK - 0.3 - style.descent();
            marks.add(new Label(tick.label(), tick.x(), baseline, Label.Anchor.MIDDLE, style));
        }
        for (int i = 1; i < scale.stretches().size(); i++) {
            double x = scale.stretches().get(i).left();
            marks.add(new Shape(Outlines.rectangle(new Box(x - 0.5, y - 0.3, x + 0.5, y + 0.3)), Style.filled(Palette.WHITE)));
            marks.add(line(x - 0.9, y + 1, x - 0.1, y - 1));
            marks.add(line(x + 0.1, y + 1, x + 0.9, y - 1));
        }
        return Group.of("axis", marks);
    }

    private static Mark line(double x1, double y1, double x2, double y2) {
        return new Shape(Outlines.line(x1, y1, x2, y2), Style.drawn(Stroke.solid(Palette.BLACK, 0.25)));
    }
}
