// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.drawn;

import java.util.List;
import java.util.stream.IntStream;

import org.calx.drawing.Group;

/**
 * What a figure shows as a table, in the order in which the figure is read: for readers who cannot see it, and for whoever wants the
 * values. It is not printed.
 *
 * @param columns the titles of the columns
 * @param rows    a row for everything that can be pointed at in the figure
 */
public record FigureTable(List<String> columns, List<Row> rows) {

    /** Copies the lists. */
    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** {@return a table without the columns in which no row says anything} */
    public static FigureTable of(List<String> columns, List<Row> rows) {
        List<Integer> kept = IntStream.range(0, columns.size()).filter(column -> rows.stream().anyMatch(row -> !row.cells().get(column).isEmpty()))
                .boxed().toList();
        return new FigureTable(kept.stream().map(columns::get).toList(), rows.stream()
                .map(row -> new Row(row.element(), row.title(), row.day(), kept.stream().map(row.cells()::get).toList())).toList());
    }

    /**
     * A row.
     *
     * @param element the name of the element of the case it is about, as in {@link Group#element()}
     * @param title   the title of its groups in the drawing; an element may have several rows with different ones
     * @param day     when it was, on the axis of the figure, so that rows can be sorted; not a number when it has no time
     * @param cells   a text for each column; empty for nothing
     */
    public record Row(String element, String title, double day, List<String> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** {@return whether a group of the drawing shows it} */
        public boolean isShownBy(Group group) {
            return element.equals(group.element()) && (group.title() == null || title.equals(group.title()));
        }
    }
}
