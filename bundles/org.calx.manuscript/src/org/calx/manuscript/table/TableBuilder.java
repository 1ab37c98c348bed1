// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.calx.manuscript.document.Caption;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Table;
import org.calx.manuscript.document.Table.Alignment;
import org.calx.manuscript.document.Table.Cell;
import org.calx.manuscript.document.Table.Column;
import org.calx.manuscript.document.Table.Row;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.Numbers;
import org.calx.manuscript.prose.Phrase;
import org.calx.manuscript.prose.Prose;
import org.eclipse.emf.ecore.EObject;

/** Builds a table. Cells are strings, with emphasis between asterisks, or lists of inlines; text in them starts with a capital. */
public final class TableBuilder {

    private final List<Column> columns = new ArrayList<>();
    private final List<Object> titles = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private Row pendingGroup;

    /** {@return this with a further column} */
    public TableBuilder column(String title, double share) {
        return column(title, share, Alignment.START);
    }

    /** {@return this with a further column} */
    public TableBuilder column(String title, double share, Alignment alignment) {
        columns.add(new Column(share, alignment));
        titles.add(title);
        return this;
    }

    /** {@return this with a row that titles the rows below it; left out when none follow} */
    public TableBuilder group(String title) {
        pendingGroup = new Row(true, List.of(new Cell(Phrase.of(Letters.capitalised(title)), columns.size())));
        return this;
    }

    /** {@return this with a row about an element} */
    public TableBuilder row(EObject origin, Object... cells) {
        if (pendingGroup != null) {
            rows.add(pendingGroup);
            pendingGroup = null;
        }
        List<Cell> content = new ArrayList<>();
        for (Object cell : cells) {
            List<Inline> inlines = cell instanceof String text ? Phrase.of(Letters.capitalised(text)) : Phrase.of(cell);
            content.add(new Cell(inlines.isEmpty() ? List.of() : List.of(Prose.passage(origin, inlines)), 1));
        }
        rows.add(new Row(false, content));
        return this;
    }

    /** {@return this with a row, unless its last cell says nothing} */
    public TableBuilder fact(EObject origin, String title, String value) {
        return value == null || value.isBlank() ? this : row(origin, title, value);
    }

    /**
     * Finishes the table.
     *
     * @param caption the caption
     * @param note    what stands below; empty for nothing
     * @return the table in a list, without the columns in which no row says anything; an empty list when fewer than two are
     *         left, since a bare list of names says no more than the text
     */
    public List<Table> build(Caption caption, String note) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Integer> kept = IntStream.range(0, columns.size()).filter(this::saysSomething).boxed().toList();
        if (kept.size() < 2) {
            return List.of();
        }
        List<Cell> header = kept.stream().map(column -> new Cell(Phrase.of(titles.get(column)), 1)).toList();
        List<Row> body = rows.stream().map(row -> reduced(row, kept)).toList();
        return List.of(new Table(caption, kept.stream().map(columns::get).toList(), new Row(false, header), body, Phrase.of(note)));
    }

    private boolean saysSomething(int column) {
        return rows.stream().anyMatch(row -> !row.group() && !row.cells().get(column).content().isEmpty());
    }

    /** Without the columns that say nothing, and with a dash where one row has nothing to say. */
    private static Row reduced(Row row, List<Integer> kept) {
        if (row.group()) {
            return new Row(true, List.of(new Cell(row.cells().get(0).content(), kept.size())));
        }
        return new Row(false, kept.stream().map(column -> row.cells().get(column))
                .map(cell -> cell.content().isEmpty() ? new Cell(Phrase.of(Numbers.EN_DASH), 1) : cell).toList());
    }
}
