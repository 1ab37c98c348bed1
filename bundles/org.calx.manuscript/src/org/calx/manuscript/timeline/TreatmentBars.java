// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.calx.drawing.Mark;
import org.calx.drawing.text.TextStyle;
import org.calx.manuscript.drawn.ElementName;
import org.calx.manuscript.drawn.FigureRequest;
import org.calx.manuscript.drawn.FigureTable;
import org.calx.manuscript.drawn.time.Reach;
import org.calx.manuscript.drawn.time.TimeScale;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.wording.DrugWords;
import org.calx.manuscript.wording.PeriodWords;
import org.calx.manuscript.wording.Terms;
import org.calx.manuscript.wording.Times;
import org.calx.model.Procedure;
import org.calx.model.Timed;
import org.calx.model.Treatment;
import org.calx.terminology.Vocabulary;

/** Drugs and procedures by their names, to be drawn along an axis of time that belongs to something else. */
public final class TreatmentBars {

    private static final double ROW_GAP = 0.5;

    private final List<Item> items;

    private TreatmentBars(List<Item> items) {
        this.items = List.copyOf(items);
    }

    /** {@return those of a case that can be placed on an axis of days from the presentation, or else on one of the calendar} */
    public static TreatmentBars of(FigureRequest request, boolean relative) {
        List<Event> events = new ArrayList<>();
        for (Treatment treatment : request.subject().getTreatments()) {
            events.add(event(treatment, request, DrugWords.name(treatment)));
        }
        for (Procedure procedure : request.subject().getProcedures()) {
            events.add(event(procedure, request, Terms.label(procedure.getKind(), Vocabulary.PROCEDURE)));
        }
        return new TreatmentBars(Items.place(events, request.clock(), relative).items());
    }

    private static Event event(Timed timed, FigureRequest request, String text) {
        return new Event(timed, PeriodWords.first(timed), request.times().label(timed), Times.AS_RECORDED.label(timed), text);
    }

    /** {@return what reaches into a time, cut at its ends; where something was cut, it is open} */
    public TreatmentBars within(double first, double last) {
        return new TreatmentBars(items.stream().filter(item -> item.begin().middle() <= last && end(item, last) >= first)
                .map(item -> cut(item, first, last)).toList());
    }

    private static double end(Item item, double last) {
        return item.end() != null ? item.end().middle() : item.period() ? last : item.begin().middle();
    }

    private static Item cut(Item item, double first, double last) {
        Reach begin = item.begin().latest() < first ? new Reach(first, first, true, false) : bounded(item.begin(), first, last);
        Reach end = item.end() == null ? null : item.end().earliest() > last ? new Reach(last, last, false, true) : bounded(item.end(), first, last);
        return new Item(item.events(), item.lane(), item.text(), item.time(), begin, end, item.period());
    }

    private static Reach bounded(Reach reach, double first, double last) {
        return new Reach(Math.clamp(reach.earliest(), first, last), Math.clamp(reach.latest(), first, last), reach.openStart(), reach.openEnd());
    }

    /** {@return the days on which something began, ended or was done, as far as the record bounds them} */
    public DoubleStream days() {
        return items.stream().flatMapToDouble(item -> item.end() == null ? DoubleStream.of(item.begin().middle())
                : DoubleStream.of(item.begin().middle(), item.end().middle()));
    }

    /** {@return whether there is nothing to draw} */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** {@return what was given and done, with its time, as a sentence without a full stop} */
    public String description() {
        return items.stream().map(item -> Letters.capitalised(item.text()) + (item.time().isEmpty() ? "" : " (" + item.time() + ")"))
                .collect(Collectors.joining("; "));
    }

    /**
     * The rows of a table of them.
     *
     * @param cells makes the cells of what was given or done, from its name, its time, and its time as recorded
     */
    public List<FigureTable.Row> rows(Cells cells) {
        return items.stream().flatMap(item -> item.events().stream().map(event -> new FigureTable.Row(ElementName.of(event.origin()), item.title(), item.begin().middle(),
                cells.of(Letters.capitalised(event.text()), event.time(), event.recorded())))).toList();
    }

    /** Makes the cells of a row. */
    @FunctionalInterface
    public interface Cells {

        /** {@return the cells} */
        List<String> of(String name, String time, String recorded);
    }

    /** {@return the room they need} */
    public double height(TimeScale scale, TextStyle style, double left, double right) {
        return rows(scale, style, left, right).stream().mapToDouble(row -> height(row, style) + ROW_GAP).sum();
    }

    /**
     * Draws.
     *
     * @param scale the axis
     * @param style the style of the names
     * @param left  the left edge of the room for names
     * @param right its right edge
     * @param top   the upper edge of the first row
     * @return the bars and symbols with their names
     */
    public List<Mark> paint(TimeScale scale, TextStyle style, double left, double right, double top) {
        ItemPainter painter = new ItemPainter(scale, style);
        List<Mark> marks = new ArrayList<>();
        double y = top;
        for (List<Placed> row : rows(scale, style, left, right)) {
            for (Placed item : row) {
                marks.add(painter.paint(item, y));
            }
            y += height(row, style) + ROW_GAP;
        }
        return marks;
    }

    private List<List<Placed>> rows(TimeScale scale, TextStyle style, double left, double right) {
        List<List<Placed>> rows = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            rows.addAll(Placed.rows(items.stream().filter(item -> item.lane() == lane).map(item -> Placed.of(item, scale, style, left, right)).toList(), style));
        }
        return rows;
    }

    private static double height(List<Placed> row, TextStyle style) {
        return row.stream().mapToDouble(item -> item.height(style)).max().orElse(0);
    }
}
