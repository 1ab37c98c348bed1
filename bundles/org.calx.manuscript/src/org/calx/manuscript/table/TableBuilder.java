// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.table;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.document.Caption;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Table;
import org.calx.manuscript.document.Table.Alignment;
import org.calx.manuscript.document.Table.Cell;
import org.calx.manuscript.document.Table.Column;
import org.calx.manuscript.document.Table.Row;
import org.calx.manuscript.english.Letters;
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

	/** {@return whether there are no rows} */
	public boolean isEmpty() {
		return rows.isEmpty();
	}

	/**
	 * Finishes the table.
	 *
	 * @param caption the caption
	 * @param note    what stands below; empty for nothing
	 * @return the table in a list; an empty list when there are no rows
	 */
	public List<Table> build(Caption caption, String note) {
		if (rows.isEmpty()) {
			return List.of();
		}
		List<Cell> header = titles.stream().map(title -> new Cell(Phrase.of(title), 1)).toList();
		return List.of(new Table(caption, columns, new Row(false, header), rows, Phrase.of(note)));
	}
}
