// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import org.calx.drawing.Drawing;
import org.calx.drawing.Group;
import org.calx.drawing.Label;
import org.calx.drawing.Mark;
import org.calx.drawing.text.TextStyle;
import org.calx.drawing.text.Wrapping;
import org.calx.manuscript.drawn.DrawnFigure;
import org.calx.manuscript.drawn.FigureDrawing;
import org.calx.manuscript.drawn.FigureRequest;
import org.calx.manuscript.drawn.NothingToDraw;
import org.calx.manuscript.drawn.time.AxisPainter;
import org.calx.manuscript.drawn.time.Ticks;
import org.calx.manuscript.drawn.time.TimeScale;
import org.calx.manuscript.timeline.TreatmentBars;

/** Trends: a small chart for each measure, all on one axis of time, the treatments below. */
public final class TrendsDrawing implements FigureDrawing {

    private static final double MARGIN = 1.5;
    /** Journals print no higher figures. */
    private static final double HIGHEST = 225;
    /** Wider figures have two columns, if there are enough panels. */
    private static final double WIDE = 120;
    private static final int FEW = 2;
    private static final double GUTTER = 4;
    private static final double PLOT = 23;
    private static final double LEAST_PLOT = 10;
    private static final double PANEL_GAP = 3;
    private static final double TITLE_GAP = 1.6;
    private static final int TITLE_LINES = 2;
    /** Treatments shortly before the first or after the last value make the axis longer by this share. */
    private static final double NEAR = 0.1;
    private static final TextStyle TEXT = TextStyle.regular(6.5);
    private static final TextStyle TITLE = TextStyle.bold(7);

    /** {@return what there is to choose from in a case, whatever measures the request names} */
    public static List<Measure> measures(FigureRequest request) {
        return Trends.measures(request);
    }

    @Override
    public DrawnFigure draw(FigureRequest request) throws NothingToDraw {
        Trends trends = Trends.of(request);
        double[] days = trends.series().stream().flatMap(series -> series.readings().stream()).mapToDouble(reading -> reading.day()).distinct().toArray();
        TreatmentBars all = TreatmentBars.of(request, trends.relative());
        double first = trends.series().stream().flatMap(series -> series.readings().stream()).mapToDouble(reading -> reading.at().earliest()).min().orElse(0);
        double last = trends.series().stream().flatMap(series -> series.readings().stream()).mapToDouble(reading -> reading.at().latest()).max().orElse(0);
        double near = (last - first) * NEAR;
        double[] reached = DoubleStream.concat(DoubleStream.of(first, last), all.days().filter(day -> day >= first - near && day <= last + near)).toArray();
        double from = DoubleStream.of(reached).min().orElse(first);
        double to = DoubleStream.of(reached).max().orElse(last);
        TreatmentBars treatments = all.within(from, to);

        boolean two = request.width() >= WIDE && trends.series().size() > FEW;
        double width = two ? (request.width() - 2 * MARGIN - GUTTER) / 2 : request.width() - 2 * MARGIN;
        double labels = trends.series().stream().mapToDouble(TrendsDrawing::tickWidth).max().orElse(0) + 2;
        int rows = two ? (trends.series().size() + 1) / 2 : trends.series().size();
        Column column = new Column(scale(days, from, to, MARGIN + labels, MARGIN + width - 4), MARGIN, width);
        double below = new AxisPainter(column.scale(), List.of(), TEXT).height() + 1 + treatments.height(column.scale(), TEXT, column.inner(), column.right());
        double titles = trends.series().stream().mapToDouble(series -> title(series, width).size() * TITLE.lineHeight()).max().orElse(0);
        double plot = Math.min(PLOT, (HIGHEST - 2 * MARGIN - below) / rows - titles - TITLE_GAP - PANEL_GAP);
        if (plot < LEAST_PLOT) {
            throw new NothingToDraw("Trends of " + trends.series().size() + " measures do not fit on a page " + Math.round(request.width())
                    + " mm wide; name fewer of them, and draw two figures.");
        }
        List<Mark> marks = new ArrayList<>();
        double panel = titles + TITLE_GAP + plot + PANEL_GAP;
        for (int i = 0; i < (two ? 2 : 1); i++) {
            List<Series> part = trends.series().subList(i * rows, Math.min((i + 1) * rows, trends.series().size()));
            double left = MARGIN + i * (width + GUTTER);
            Column own = new Column(scale(days, from, to, left + labels, left + width - 4), left, width);
            marks.addAll(paint(own, part, treatments, trends.relative(), panel, titles, rows));
        }
        TrendsWords words = new TrendsWords(trends, treatments);
        return new DrawnFigure(new Drawing(request.width(), MARGIN + rows * panel - PANEL_GAP + below + MARGIN, "Trends of measurements", words.description(), marks),
                words.caption(column.scale()), TrendsTable.of(trends, treatments, request.times()));
    }

    private record Column(TimeScale scale, double left, double width) {

        double inner() {
            return left + 1;
        }

        double right() {
            return left + width;
        }
    }

    private static TimeScale scale(double[] days, double from, double to, double left, double right) {
        return TimeScale.of(days, from, to, left, right);
    }

    private static List<Mark> paint(Column column, List<Series> part, TreatmentBars treatments, boolean relative, double panel, double titles, int rows) {
        AxisPainter axis = new AxisPainter(column.scale(), Ticks.of(column.scale(), relative, TEXT), TEXT);
        PanelPainter painter = new PanelPainter(column.scale(), TEXT);
        double foot = MARGIN + rows * panel - PANEL_GAP;
        List<Mark> ground = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        double top = MARGIN + (rows - part.size()) * panel; // a shorter column stands on the same axis
        for (Series series : part) {
            List<String> lines = title(series, column.width());
            ValueScale values = ValueScale.of(series, top + titles + TITLE_GAP, top + panel - PANEL_GAP);
            ground.addAll(painter.ground(series, values));
            ground.add(axis.grid(values.top(), values.bottom()));
            marks.add(Group.of("panel-title", Label.block(lines, column.left() + 0.5, top + titles - lines.size() * TITLE.lineHeight(), Label.Anchor.START, TITLE)));
            marks.addAll(painter.paint(series, values));
            top += panel;
        }
        double bars = foot + axis.height() + 1;
        List<Mark> all = new ArrayList<>(ground);
        all.addAll(marks);
        all.add(axis.axis(foot, true));
        all.addAll(treatments.paint(column.scale(), TEXT, column.inner(), column.right(), bars));
        return all;
    }

    private static List<String> title(Series series, double width) {
        return Wrapping.lines(series.title(), TITLE, width - 1, TITLE_LINES);
    }

    private static double tickWidth(Series series) {
        ValueScale values = ValueScale.of(series, 0, PLOT);
        return values.ticks().stream().mapToDouble(tick -> TEXT.width(values.label(tick))).max().orElse(0);
    }
}
