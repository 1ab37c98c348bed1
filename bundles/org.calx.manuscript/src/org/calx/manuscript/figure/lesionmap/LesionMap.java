// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.calx.drawing.Drawing;
import org.calx.drawing.Group;
import org.calx.drawing.Label;
import org.calx.drawing.Mark;
import org.calx.drawing.paint.Palette;
import org.calx.drawing.text.TextStyle;
import org.calx.drawing.text.Wrapping;
import org.calx.manuscript.drawn.DrawnFigure;
import org.calx.manuscript.drawn.FigureTable;
import org.calx.manuscript.wording.Times;
import org.calx.model.Case;

/** The lesion map of a case. */
public final class LesionMap {

    private static final TextStyle NOTE = TextStyle.regular(6.5).in(Palette.DARK_GREY);
    private static final double MARGIN = 2;
    private static final double WIDE = 130;

    private final List<MapItem> items;
    private final Sheet sheet;
    private final List<MapMark> marks;
    private final List<Callout> callouts;
    private final LesionMapOptions options;
    private final FigureTable table;

    private LesionMap(List<MapItem> items, FigureTable table, LesionMapOptions options) {
        this.items = items;
        this.table = table;
        this.options = options;
        sheet = Sheet.of(options.width(), items, options.plates());
        marks = MarkPlan.of(items, sheet.panels());
        callouts = Callouts.of(marks);
    }

    /** {@return the map; empty for a case that records no lesion, ulcer or complication with a site} */
    public static Optional<LesionMap> of(Case subject, Times times, LesionMapOptions options) {
        return Optional.of(always(subject, times, options)).filter(map -> map.items.stream().anyMatch(item -> !item.spots().isEmpty()));
    }

    /** {@return the map; that of a case without lesions is the body alone, which can be pointed at} */
    public static LesionMap always(Case subject, Times times, LesionMapOptions options) {
        StateAt state = options.at().map(time -> StateAt.of(subject, time)).orElseGet(() -> StateAt.last(subject));
        List<MapItem> items = MapItems.of(subject, state, times);
        return new LesionMap(items, LesionMapTable.of(items, state, times), options);
    }

    /** {@return the marks, in the order they are drawn} */
    public List<MapMark> marks() {
        return marks;
    }

    /** {@return the numbers} */
    public List<Callout> callouts() {
        return callouts;
    }

    /** {@return the plates on the paper} */
    public List<Panel> panels() {
        return sheet.panels();
    }

    /** {@return the entries of the legend, those that cannot be drawn included} */
    public List<MapItem> items() {
        return items;
    }

    /** {@return the sites of the body, to be pointed at} */
    public MapSites sites() {
        return new MapSites(sheet.panels());
    }

    /** {@return the map as a figure} */
    public DrawnFigure figure() {
        return new DrawnFigure(drawing(), caption(), table);
    }

    /** {@return the caption} */
    public String caption() {
        return LesionMapWords.caption(items);
    }

    /** {@return the picture} */
    public Drawing drawing() {
        List<Mark> out = new ArrayList<>();
        sheet.panels().forEach(panel -> out.addAll(Art.of(panel)));
        out.add(Group.of("leader", callouts.stream().map(LesionMarks::line).toList()));
        marks.forEach(mark -> out.add(LesionMarks.of(mark)));
        callouts.forEach(callout -> out.add(LesionMarks.number(callout)));
        double bottom = legend(out);
        return new Drawing(options.width(), bottom, "Lesion map", caption(), out);
    }

    /** Beside the bodies where that makes the lower figure, below otherwise; the notes follow it. Returns the height of the figure. */
    private double legend(List<Mark> out) {
        double top = sheet.height() + MARGIN;
        Text below = new Text(new Legend(items, MARGIN, top, options.width() - 2 * MARGIN, options.width() > WIDE ? 2 : 1), MARGIN, top, options.width() - 2 * MARGIN);
        Text best = sheet.legend().map(room -> new Text(new Legend(items, room.left(), room.top(), room.width(), 1), room.left(), room.top(), room.width()))
                .filter(beside -> beside.bottom() <= below.bottom()).orElse(below);
        out.addAll(best.marks());
        return Math.max(sheet.height(), best.bottom()) + MARGIN;
    }

    /** A legend with the notes below it. */
    private final class Text {

        private final Legend legend;
        private final double left;
        private final double notes;
        private final List<String> lines;

        Text(Legend legend, double left, double top, double width) {
            this.legend = legend;
            this.left = left;
            notes = top + legend.height() + 1;
            lines = Wrapping.lines(LesionMapWords.notes(items), NOTE, width);
        }

        double bottom() {
            return notes + lines.size() * NOTE.lineHeight();
        }

        List<Mark> marks() {
            List<Mark> out = new ArrayList<>(legend.marks());
            out.add(Group.of("note", Label.block(lines, left, notes, Label.Anchor.START, NOTE)));
            return out;
        }
    }
}
