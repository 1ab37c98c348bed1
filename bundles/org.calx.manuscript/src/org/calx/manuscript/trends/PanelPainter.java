// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.calx.drawing.Group;
import org.calx.drawing.Label;
import org.calx.drawing.Mark;
import org.calx.drawing.Marker;
import org.calx.drawing.Shape;
import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Outline;
import org.calx.drawing.geometry.Outlines;
import org.calx.drawing.geometry.Point;
import org.calx.drawing.paint.Colour;
import org.calx.drawing.paint.Palette;
import org.calx.drawing.paint.Stroke;
import org.calx.drawing.paint.Style;
import org.calx.drawing.text.TextStyle;
import org.calx.manuscript.drawn.ElementName;
import org.calx.manuscript.drawn.time.TimeScale;
import org.calx.manuscript.trends.ValueLabels.Crossing;

/** Draws one measure: the band of its reference range, axis, line, symbols and values. */
final class PanelPainter {

    static final double SYMBOL = 0.95;
    private static final double TICK = 0.8;
    private static final double LINE = 0.3;
    /** A date known to within less than this, in millimetres, is a point. */
    private static final double VISIBLE = 2.4;
    /** How far beside its point a label reaches, in millimetres. */
    private static final double NEARBY = 8;
    private static final Colour BAND = Colour.of(0xE3EDF4);

    private final TimeScale scale;
    private final TextStyle text;

    PanelPainter(TimeScale scale, TextStyle text) {
        this.scale = scale;
        this.text = text;
    }

    /** {@return what lies below the grid} */
    List<Mark> ground(Series series, ValueScale values) {
        return bands(series, values);
    }

    /** {@return what lies over the grid} */
    List<Mark> paint(Series series, ValueScale values) {
        List<Mark> marks = new ArrayList<>();
        marks.add(axis(values));
        List<Point> points = series.readings().stream().map(reading -> new Point(scale.x(reading.day()), values.y(reading.value()))).toList();
        if (points.size() > 1) {
            marks.add(new Shape(Outlines.polyline(path(series, values)), Style.drawn(Stroke.solid(Palette.DARK_GREY, LINE))));
        }
        Box room = new Box(scale.left() + 0.3, values.top() - 1.5, scale.right() + 3, values.bottom() - 0.2);
        List<Optional<Label>> labels = new ValueLabels(points, lines(series, values, points), room, text).place(series.readings().stream().map(Reading::label).toList());
        for (int i = 0; i < points.size(); i++) {
            Reading reading = series.readings().get(i);
            List<Mark> parts = new ArrayList<>();
            whisker(reading, points.get(i).y(), parts);
            parts.add(symbol(series, reading, points.get(i)));
            labels.get(i).ifPresent(parts::add);
            marks.add(Group.of(ElementName.of(reading.origin()), series.outcome() ? "outcome" : "laboratory", series.title(reading), parts));
        }
        return marks;
    }

    /** The line through the points; it bends where the axis of time changes its scale, so that its slope stays true to the days. */
    private List<Point> path(Series series, ValueScale values) {
        List<Point> path = new ArrayList<>();
        Reading before = null;
        for (Reading reading : series.readings()) {
            for (TimeScale.Stretch stretch : scale.stretches()) {
                if (before != null && before.day() < stretch.from() && stretch.from() < reading.day()) {
                    double share = (stretch.from() - before.day()) / (reading.day() - before.day());
                    path.add(new Point(stretch.left(), values.y(before.value() + (reading.value() - before.value()) * share)));
                }
            }
            path.add(new Point(scale.x(reading.day()), values.y(reading.value())));
            before = reading;
        }
        return path;
    }

    /** What labels should not cross: the line, the ends of the ranges, and the spans of imprecise dates. */
    private List<Crossing> lines(Series series, ValueScale values, List<Point> points) {
        List<Crossing> lines = new ArrayList<>();
        List<Point> path = path(series, values);
        for (int i = 1; i < path.size(); i++) {
            lines.add(new Crossing(path.get(i - 1), path.get(i)));
        }
        scale.stretches().stream().skip(1).forEach(stretch -> lines.add(
                new Crossing(new Point(stretch.left(), values.top()), new Point(stretch.left(), values.bottom()))));
        for (int i = 0; i < points.size(); i++) {
            Reading reading = series.readings().get(i);
            Point at = points.get(i);
            lines.add(new Crossing(new Point(scale.x(reading.at().earliest()), at.y()), new Point(scale.x(reading.at().latest()), at.y())));
            reading.range().ifPresent(range -> {
                lines.add(new Crossing(new Point(at.x() - NEARBY, values.y(range.low())), new Point(at.x() + NEARBY, values.y(range.low()))));
                lines.add(new Crossing(new Point(at.x() - NEARBY, values.y(range.high())), new Point(at.x() + NEARBY, values.y(range.high()))));
            });
        }
        return lines;
    }

    private void whisker(Reading reading, double y, List<Mark> out) {
        double from = scale.x(reading.at().earliest());
        double to = scale.x(reading.at().latest());
        if (to - from > VISIBLE) {
            for (Outline outline : List.of(Outlines.line(from, y, to, y), Outlines.line(from, y - 0.5, from, y + 0.5), Outlines.line(to, y - 0.5, to, y + 0.5))) {
                out.add(new Shape(outline, Style.drawn(Stroke.solid(Palette.GREY, 0.2))));
            }
        }
    }

    private static Mark symbol(Series series, Reading reading, Point at) {
        Marker marker = switch (reading.standing()) {
            case ABOVE -> Marker.TRIANGLE;
            case BELOW -> Marker.TRIANGLE_DOWN;
            case WITHIN -> series.outcome() ? Marker.SQUARE : Marker.CIRCLE;
        };
        Colour colour = reading.isOutside() ? Palette.VERMILION : series.outcome() ? Palette.DARK_GREY : Palette.BLUE;
        double radius = reading.isOutside() ? SYMBOL * 1.15 : SYMBOL;
        return new Shape(marker.at(at, radius), reading.bound() ? Style.filled(Palette.WHITE).outlined(colour, 0.3) : Style.filled(colour).outlined(Palette.BLACK, 0.12));
    }

    private Mark axis(ValueScale values) {
        List<Mark> marks = new ArrayList<>();
        double x = scale.left();
        marks.add(line(x, values.top(), x, values.bottom()));
        marks.add(line(x, values.bottom(), scale.right(), values.bottom()));
        for (double tick : values.ticks()) {
            double y = values.y(tick);
            marks.add(line(x - TICK, y, x, y));
            marks.add(new Label(values.label(tick), x - TICK - 0.5, y + (text.ascent() - text.descent()) / 2, Label.Anchor.END, text));
        }
        return Group.of("axis", marks);
    }

    /** One band for a range that never changes; otherwise each range reaches half way to its neighbours. */
    private List<Mark> bands(Series series, ValueScale values) {
        List<Reading> with = series.readings().stream().filter(reading -> reading.range().isPresent()).toList();
        List<Mark> bands = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < with.size(); i++) {
            if (i + 1 == with.size() || !with.get(i + 1).range().equals(with.get(i).range())) {
                double left = from == 0 ? scale.left() : half(with.get(from - 1), with.get(from));
                double right = i + 1 == with.size() ? scale.right() : half(with.get(i), with.get(i + 1));
                ReferenceBand range = with.get(i).range().orElseThrow();
                Box box = new Box(left, values.y(range.high()), right, values.y(range.low()));
                bands.add(new Shape(Outlines.rectangle(box), Style.filled(BAND)));
                if (range.high() < values.to()) {
                    bands.add(edge(left, right, box.top()));
                }
                if (range.low() > values.from()) {
                    bands.add(edge(left, right, box.bottom()));
                }
                from = i + 1;
            }
        }
        return bands.isEmpty() ? List.of() : List.of(Group.of("reference-range", bands));
    }

    private double half(Reading one, Reading other) {
        return (scale.x(one.day()) + scale.x(other.day())) / 2;
    }

    private static Mark edge(double left, double right, double y) {
        return new Shape(Outlines.line(left, y, right, y), Style.drawn(Stroke.dashed(Palette.GREY, 0.2, 0.9, 0.6)));
    }

    private static Mark line(double x1, double y1, double x2, double y2) {
        return new Shape(Outlines.line(x1, y1, x2, y2), Style.drawn(Stroke.solid(Palette.BLACK, 0.2)));
    }
}
