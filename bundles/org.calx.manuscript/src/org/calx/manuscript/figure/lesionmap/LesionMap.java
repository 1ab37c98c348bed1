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
import org.calx.drawing.geometry.Box;
import org.calx.drawing.paint.Palette;
import org.calx.drawing.text.TextStyle;
import org.calx.drawing.text.Wrapping;
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

    private LesionMap(List<MapItem> items, LesionMapOptions options) {
        this.items = items;
        this.options = options;
        sheet = Sheet.of(options.width(), items);
        marks = MarkPlan.of(items, sheet.panels());
        callouts = Callouts.of(marks);
    }

    /** {@return the map; empty for a case that records no lesion, ulcer or complication with a site} */
    public static Optional<LesionMap> of(Case subject, LesionMapOptions options) {
        StateAt state = options.at().map(time -> StateAt.of(subject, time)).orElseGet(() -> StateAt.last(subject));
        List<MapItem> items = MapItems.of(subject, state);
        return items.stream().allMatch(item -> item.spots().isEmpty()) ? Optional.empty() : Optional.of(new LesionMap(items, options));
    }

    List<MapMark> marks() {
        return marks;
    }

    List<Callout> callouts() {
        return callouts;
    }

    List<Panel> panels() {
        return sheet.panels();
    }

    /** {@return the caption} */
    public String caption() {
        return LesionMapWords.caption(items);
    }

    /** {@return the picture} */
    public Drawing drawing() {
        List<Mark> out = new ArrayList<>();
        sheet.panels().forEach(panel -> out.addAll(Art.of(panel, options.sites())));
        out.add(Group.of("leader", callouts.stream().map(LesionMarks::line).toList()));
        marks.forEach(mark -> out.add(LesionMarks.of(mark)));
        callouts.forEach(callout -> out.add(LesionMarks.number(callout)));
        double bottom = legend(out);
        return new Drawing(options.width(), bottom, "Lesion map", caption(), out);
    }

    /** Beside the bodies where it fits, below otherwise; the notes follow it. */
    private double legend(List<Mark> out) {
        String notes = LesionMapWords.notes(items);
        Optional<Box> beside = sheet.legend();
        if (beside.isPresent()) {
            Box room = beside.get();
            Legend legend = new Legend(items, room.left(), room.top(), room.width(), 1);
            List<String> lines = Wrapping.lines(notes, NOTE, room.width());
            if (legend.height() + 1 + lines.size() * NOTE.lineHeight() <= room.height()) {
                out.addAll(legend.marks());
                out.add(Group.of("note", notes(lines, room.left(), room.top() + legend.height() + 1)));
                return sheet.height() + MARGIN;
            }
        }
        double top = sheet.height() + MARGIN;
        double width = options.width() - 2 * MARGIN;
        Legend legend = new Legend(items, MARGIN, top, width, options.width() > WIDE ? 2 : 1);
        out.addAll(legend.marks());
        List<String> lines = Wrapping.lines(notes, NOTE, width);
        out.add(Group.of("note", notes(lines, MARGIN, top + legend.height() + 1)));
        return top + legend.height() + 1 + lines.size() * NOTE.lineHeight() + MARGIN;
    }

    private static List<Label> notes(List<String> lines, double left, double top) {
        return Label.block(lines, left, top, Label.Anchor.START, NOTE);
    }
}
