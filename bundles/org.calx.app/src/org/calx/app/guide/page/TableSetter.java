// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide.page;

import java.util.ArrayList;
import java.util.List;
import org.calx.app.guide.book.GuideBlock;
import org.calx.app.guide.book.Span;
import org.calx.app.guide.page.Line.Ground;
import org.calx.app.guide.page.Look.Face;

/**
 * Sets a table. In columns when all of them fit beside each other, the last of which may be wrapped; otherwise row below row, the
 * cells of a row one below the other. Either way it is text that can be marked, copied and read aloud.
 */
final class TableSetter {

    private static final int LEAST_LETTERS = 24;

    private final Typesetter setter;
    private final GuideBlock.Table table;
    private final Measure measure;

    TableSetter(Typesetter setter, GuideBlock.Table table, Measure measure) {
        this.setter = setter;
        this.table = table;
        this.measure = measure;
    }

    void set() {
        List<Integer> columns = columns();
        int left = measure.room() - columns.getLast();
        int last = widest(table.head().size() - 1);
        if (left >= Math.min(last, LEAST_LETTERS * measure.letter())) {
            inColumns(columns);
        } else {
            inRows();
        }
    }

    /** Where the columns begin. */
    private List<Integer> columns() {
        List<Integer> starts = new ArrayList<>(List.of(measure.letter()));
        for (int column = 0; column < table.head().size() - 1; column++) {
            starts.add(starts.getLast() + widest(column) + 2 * measure.letter());
        }
        return starts;
    }

    private int widest(int column) {
        int widest = measure.width(bold(table.head().get(column)));
        for (List<List<Span>> row : table.rows()) {
            widest = Math.max(widest, column < row.size() ? measure.width(row.get(column)) : 0);
        }
        return widest;
    }

    private static List<Span> bold(List<Span> words) {
        return words.stream().map(span -> new Span(span.text(), true, span.italic(), span.code(), span.target())).toList();
    }

    private void inColumns(List<Integer> starts) {
        int indent = starts.getFirst();
        List<Integer> tabs = starts.stream().skip(1).map(start -> start - indent).toList();
        setter.line(new Line(measure.letter(), indent, starts.getLast(), tabs, Ground.HEAD));
        cells(table.head().stream().map(TableSetter::bold).toList());
        for (List<List<Span>> row : table.rows()) {
            setter.line(new Line(measure.letter() / 2, indent, starts.getLast(), tabs, Ground.PAGE));
            cells(row);
        }
    }

    private void cells(List<List<Span>> row) {
        for (int column = 0; column < row.size(); column++) {
            if (column > 0) {
                setter.write("\t", Look.of(Face.BODY), null);
            }
            setter.write(row.get(column), Face.BODY);
        }
    }

    private void inRows() {
        int indent = measure.letter();
        int deep = 3 * measure.letter();
        boolean labelled = table.head().size() > 2;
        for (List<List<Span>> row : table.rows()) {
            setter.line(new Line(measure.letter(), indent, deep, List.of(), Ground.PAGE));
            setter.write(row.getFirst().stream().allMatch(Span::code) ? row.getFirst() : bold(row.getFirst()), Face.BODY);
            for (int column = 1; column < row.size(); column++) {
                if (!GuideBlock.join(row.get(column)).isBlank()) {
                    setter.line(new Line(measure.letter() / 4, deep, deep, List.of(), Ground.PAGE));
                    if (labelled) {
                        setter.write(GuideBlock.join(table.head().get(column)) + ": ", Look.of(Face.LABEL), null);
                    }
                    setter.write(row.get(column), Face.BODY);
                }
            }
        }
    }
}
