// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.calx.drawing.Drawing;
import org.calx.drawing.Group;
import org.calx.drawing.Label;
import org.calx.drawing.Mark;
import org.calx.drawing.Shape;
import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Outlines;
import org.calx.drawing.paint.Colour;
import org.calx.drawing.paint.Palette;
import org.calx.drawing.paint.Style;
import org.calx.drawing.text.TextStyle;
import org.calx.manuscript.drawn.DrawnFigure;
import org.calx.manuscript.drawn.FigureDrawing;
import org.calx.manuscript.drawn.FigureRequest;
import org.calx.manuscript.drawn.NothingToDraw;
import org.calx.manuscript.drawn.time.AxisPainter;
import org.calx.manuscript.drawn.time.Tick;
import org.calx.manuscript.drawn.time.Ticks;
import org.calx.manuscript.drawn.time.TimeScale;

/** The clinical timeline: a lane for each kind of event on one axis of time. */
public final class TimelineDrawing implements FigureDrawing {

    private static final int FEWEST = 3;
    private static final double MARGIN = 1.5;
    /** Narrower figures have the titles of lanes above them. */
    private static final double WIDE = 120;
    private static final double TITLES = 23;
    private static final double ROW_GAP = 0.7;
    private static final double LANE_PADDING = 0.8;
    private static final Colour BAND = Colour.of(0xF4F4F4);
    private static final TextStyle TEXT = TextStyle.regular(7);
    private static final TextStyle TITLE = TextStyle.bold(7);

    @Override
    public DrawnFigure draw(FigureRequest request) throws NothingToDraw {
        Items items = Items.of(request);
        if (items.items().size() < FEWEST) {
            throw new NothingToDraw("A timeline needs three or more events that can be placed in time, and the case has "
                    + (items.items().isEmpty() ? "none" : items.items().size() == 1 ? "one" : "two")
                    + "; add dates, or times from the presentation, or leave the figure out.");
        }
        boolean wide = request.width() >= WIDE;
        double plotLeft = wide ? MARGIN + TITLES : MARGIN;
        double plotRight = request.width() - MARGIN;
        TimeScale scale = TimeScale.of(items.items().stream().flatMapToDouble(TimelineDrawing::days).toArray(),
                items.items().stream().mapToDouble(item -> item.begin().earliest()).min().orElse(0),
                items.items().stream().mapToDouble(item -> Math.max(item.begin().latest(), item.end() == null ? item.begin().latest() : item.end().latest()))
                        .max().orElse(0), plotLeft + 5, plotRight - 6);
        List<Tick> ticks = Ticks.of(scale, items.relative(), TEXT);
        AxisPainter axis = new AxisPainter(scale, ticks, TEXT);
        double top = MARGIN + axis.height();
        List<Mark> bands = new ArrayList<>();
        List<Mark> lanes = new ArrayList<>();
        double y = top;
        for (Lane lane : Lane.values()) {
            List<Placed> placed = items.items().stream().filter(item -> item.lane() == lane)
                    .map(item -> Placed.of(item, scale, TEXT, plotLeft, plotRight)).toList();
            if (!placed.isEmpty()) {
                double bottom = lane(lane, placed, new ItemPainter(scale, TEXT), y, wide, lanes);
                bands.add(new Shape(Outlines.rectangle(new Box(MARGIN, y, plotRight, bottom)),
                        Style.filled(bands.size() % 2 == 0 ? BAND : Palette.WHITE)));
                y = bottom;
            }
        }
        List<Mark> marks = new ArrayList<>(bands);
        marks.add(axis.grid(top, y));
        marks.add(axis.axis(top, false));
        marks.add(axis.axis(y, true));
        marks.addAll(lanes);
        double height = y + axis.height() + MARGIN;
        return new DrawnFigure(new Drawing(request.width(), height, "Clinical timeline", description(items), marks), caption(items, scale),
                TimelineTable.of(items, request.times()));
    }

    private static DoubleStream days(Item item) {
        return item.end() == null ? DoubleStream.of(item.begin().middle()) : DoubleStream.of(item.begin().middle(), item.end().middle());
    }

    private static double lane(Lane lane, List<Placed> placed, ItemPainter painter, double top, boolean wide, List<Mark> out) {
        double y = top + LANE_PADDING;
        out.add(Group.of("lane-title", List.of(Label.of(lane.title(), MARGIN + 1, y + TITLE.ascent(), TITLE))));
        if (!wide) {
            y += TITLE.lineHeight() + 0.4;
        }
        for (List<Placed> row : Placed.rows(placed, TEXT)) {
            double height = row.stream().mapToDouble(item -> item.height(TEXT)).max().orElse(0);
            for (Placed item : row) {
                out.add(painter.paint(item, y));
            }
            y += height + ROW_GAP;
        }
        return y - ROW_GAP + LANE_PADDING;
    }

    private static String description(Items items) {
        String lanes = Stream.of(Lane.values()).map(lane -> {
            List<String> texts = items.items().stream().filter(item -> item.lane() == lane)
                    .map(Item::title).toList();
            return texts.isEmpty() ? "" : lane.title() + ": " + String.join("; ", texts) + ".";
        }).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        return "Timeline of the case with a lane for each kind of event. " + lanes;
    }

    private static String caption(Items items, TimeScale scale) {
        boolean ranges = items.items().stream().anyMatch(item -> item.begin().latest() > item.begin().earliest() + 31);
        boolean open = items.items().stream().anyMatch(item -> item.isOpen() || item.begin().openStart() || item.begin().openEnd());
        return "Clinical timeline" + (items.relative() ? ", counted from the presentation (d, days; wk, weeks; mo, months; y, years)" : "")
                + ". Symbols mark events, bars periods."
                + (ranges ? " Thin lines and dashed outlines span the time within which something happened that is not dated exactly." : "")
                + (open ? " Arrows point where a beginning or an end is not recorded." : "")
                + (scale.stretches().size() > 1 ? " The axis changes its scale at the double strokes." : "");
    }
}
