// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

import java.util.List;

/**
 * A table with a caption above it, header rows that repeat on each page, and an optional note below.
 *
 * @param caption the numbered caption
 * @param columns the columns; every row's spans add up to their number
 * @param header  the header row
 * @param rows    the body rows
 * @param note    abbreviations and remarks under the table; empty for none
 */
public record Table(Caption caption, List<Column> columns, Row header, List<Row> rows, List<Inline> note)
        implements Block {

    /** Copies the lists and checks that every row fills the columns. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        note = List.copyOf(note);
        checkWidth(header, columns.size());
        for (Row row : rows) {
            checkWidth(row, columns.size());
        }
    }

    private static void checkWidth(Row row, int columns) {
        int width = row.cells().stream().mapToInt(Cell::span).sum();
        if (width != columns) {
            throw new IllegalArgumentException("a row spans " + width + " of " + columns + " columns");
        }
    }

    /**
     * A column.
     *
     * @param share     its share of the text width, as a weight against the other columns; positive
     * @param alignment how its cells are aligned
     */
    public record Column(double share, Alignment alignment) {
    }

    /** Horizontal alignment of a column. */
    public enum Alignment {
        /** At the start of the line. */
        START,
        /** Centred. */
        CENTER,
        /** At the end of the line, for numbers. */
        END
    }

    /**
     * A row.
     *
     * @param group true for a row that titles the rows below it
     * @param cells its cells
     */
    public record Row(boolean group, List<Cell> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param content what it says; empty for an empty cell
     * @param span    how many columns it covers, at least 1
     */
    public record Cell(List<Inline> content, int span) {

        /** Checks the span and copies the list. */
        public Cell {
            if (span < 1) {
                throw new IllegalArgumentException("a cell spans at least one column");
            }
            content = List.copyOf(content);
        }
    }
}
