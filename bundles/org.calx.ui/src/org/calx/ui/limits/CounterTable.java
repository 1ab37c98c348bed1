// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.limits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calx.model.LimitSubject;
import org.calx.ui.widget.ColumnWidth;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What is counted, a row for each. Its elements are the names of the counters, which stay while the case changes. */
final class CounterTable {

    private static final String[] TITLES = {"What", "There is", "Limit", "", "Verdict"};
    private static final int[] WEIGHTS = {26, 16, 18, 22, 18};
    private static final int[] LETTERS = {18, 17, 15, 8, 18};
    private static final int BAR = 3;

    private final TableViewer viewer;
    private final Map<String, CounterRow> rows = new LinkedHashMap<>();

    CounterTable(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI);
        WidgetId.mark(viewer.getTable(), "limits.counters");
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setUseHashlookup(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (int i = 0; i < TITLES.length; i++) {
            TableViewerColumn column = new TableViewerColumn(viewer, i == 1 ? SWT.RIGHT : SWT.NONE);
            column.getColumn().setText(TITLES[i]);
            column.setLabelProvider(i == BAR ? new LimitBar(this) : new CounterLabels(this, i));
            columns.setColumnData(column.getColumn(), ColumnWidth.of(viewer.getTable(), WEIGHTS[i], LETTERS[i]));
        }
        viewer.setInput(rows.keySet());
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Shows other rows. */
    void show(List<CounterRow> counted) {
        List<String> before = new ArrayList<>(rows.keySet());
        rows.clear();
        counted.forEach(row -> rows.put(row.key(), row));
        List<String> now = List.copyOf(rows.keySet());
        if (before.equals(now)) {
            viewer.refresh();
        } else {
            viewer.setInput(now);
        }
    }

    CounterRow row(Object element) {
        return rows.get(element);
    }

    Optional<CounterRow> selected() {
        return Optional.ofNullable(rows.get(viewer.getStructuredSelection().getFirstElement()));
    }

    List<CounterRow> allSelected() {
        return viewer.getStructuredSelection().toList().stream().map(this::row).toList();
    }

    /** {@return whether the counter of a subject could be selected} */
    boolean select(LimitSubject what) {
        Optional<CounterRow> wanted = rows.values().stream().filter(row -> row.counter().subject() == what).findFirst();
        wanted.ifPresent(row -> viewer.setSelection(new StructuredSelection(row.key()), true));
        return wanted.isPresent();
    }
}
