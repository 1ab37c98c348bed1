// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.ArrayList;
import java.util.List;

import org.calx.drawing.Group;
import org.calx.drawing.Label;
import org.calx.drawing.Mark;
import org.calx.drawing.geometry.Point;
import org.calx.drawing.text.TextStyle;
import org.calx.drawing.text.Wrapping;

/** The legend: every entry with its number, its mark and what is said of it, in as many columns as fit. */
final class Legend {

    private static final TextStyle NUMBER = TextStyle.bold(7);
    private static final TextStyle TEXT = TextStyle.regular(7);
    private static final double NUMBER_WIDTH = 5.2;
    private static final double INDENT = 10;
    private static final double GAP = 0.9;

    /** An entry broken into lines. */
    private record Entry(MapItem item, List<String> lines) {

        double height() {
            return lines.size() * TEXT.lineHeight() + GAP;
        }
    }

    private final double left;
    private final double top;
    private final List<List<Entry>> columns = new ArrayList<>();
    private final double column;

    /**
     * Breaks the entries into lines and columns.
     *
     * @param width   the room
     * @param columns how many columns
     */
    Legend(List<MapItem> items, double left, double top, double width, int columns) {
        this.left = left;
        this.top = top;
        column = width / columns;
        List<Entry> entries = items.stream().map(item -> new Entry(item, Wrapping.lines(said(item), TEXT, column - INDENT - 2))).toList();
        double all = entries.stream().mapToDouble(Entry::height).sum();
        double height = 0;
        this.columns.add(new ArrayList<>());
        for (Entry entry : entries) {
            if (height + entry.height() / 2 > all / columns && this.columns.size() < columns && height > 0) {
                this.columns.add(new ArrayList<>());
                height = 0;
            }
            this.columns.getLast().add(entry);
            height += entry.height();
        }
    }

    private static String said(MapItem item) {
        return item.text() + (item.spots().isEmpty() ? " (not drawn)" : "");
    }

    double height() {
        return columns.stream().mapToDouble(entries -> entries.stream().mapToDouble(Entry::height).sum()).max().orElse(0);
    }

    List<Mark> marks() {
        List<Mark> out = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            double y = top;
            for (Entry entry : columns.get(i)) {
                out.add(entry(entry, left + i * column, y));
                y += entry.height();
            }
        }
        return out;
    }

    private static Mark entry(Entry entry, double x, double y) {
        MapItem item = entry.item();
        List<Mark> marks = new ArrayList<>();
        double baseline = y + TEXT.ascent();
        marks.add(new Label(item.label(), x + NUMBER_WIDTH - 1.2, baseline, Label.Anchor.END, NUMBER));
        if (!item.spots().isEmpty()) {
            marks.addAll(LesionMarks.of(item, new Point(x + NUMBER_WIDTH + 1.6, baseline - TEXT.ascent() * 0.46), item.glyph() == Glyph.PLATE || item.glyph() == Glyph.SHEET ? 1.5 : 1.15, 90, 0.55));
        }
        marks.addAll(Label.block(entry.lines(), x + INDENT, y, Label.Anchor.START, TEXT));
        return Group.of(item.name(), "legend", null, marks);
    }
}
