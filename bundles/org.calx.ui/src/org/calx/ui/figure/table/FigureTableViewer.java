// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.calx.ui.figure.element.CellOrder;
import org.calx.ui.figure.element.FigureStops;
import org.calx.ui.figure.element.Stop;
import org.calx.ui.widget.ColumnWidth;
import org.calx.ui.widget.FittedLabels;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Shows what can be pointed at in a figure as rows, sorted by any column. */
public final class FigureTableViewer {

    private static final int LONGEST = 40;
    /** So many letters of a column can be read in a view that has little room; its title always. */
    private static final int READABLE = 22;
    /** The letters that the arrow of a sorted column takes. */
    private static final int ARROW = 3;

    private final Composite area;
    private final TableViewer viewer;
    private List<String> titles = List.of();
    private FigureStops stops = FigureStops.NONE;

    /**
     * Makes a table.
     *
     * @param parent where
     * @param name   what the figure is called
     * @param id     the name of the table for tests
     * @param chosen is told what was chosen, and whether the author wants to go on in the text
     */
    public FigureTableViewer(Composite parent, String name, String id, BiConsumer<Stop, Boolean> chosen) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new TableColumnLayout());
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        WidgetId.mark(table(), id);
        table().setHeaderVisible(true);
        table().setLinesVisible(true);
        table().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID < 0 ? name + " as a table" : event.result;
            }
        });
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addOpenListener(event -> selected().ifPresent(stop -> chosen.accept(stop, true)));
        table().addListener(SWT.MouseDown, event -> {
            if (event.button == 1) {
                selected().ifPresent(stop -> chosen.accept(stop, false));
            }
        });
    }

    /** {@return the widget} */
    public Control control() {
        return area;
    }

    /** {@return the table itself} */
    public Table table() {
        return viewer.getTable();
    }

    /** Gives the table the menu that the figure has. */
    public void setMenu(Menu menu) {
        table().setMenu(menu);
    }

    /** {@return the selected row; empty for none} */
    public Optional<Stop> selected() {
        return Optional.ofNullable((Stop) ((IStructuredSelection) viewer.getSelection()).getFirstElement());
    }

    /** Shows other rows; the selected one stays so if it is still there. */
    public void show(FigureStops other, List<String> columns) {
        Optional<Stop> kept = selected().flatMap(other::like);
        stops = other;
        List<String> wanted = columns.isEmpty() ? titles : columns;
        if (!wanted.equals(titles)) {
            titles = wanted;
            makeColumns();
        }
        viewer.setInput(stops.all());
        kept.ifPresent(this::select);
    }

    /** Selects a row. */
    public void select(Stop stop) {
        viewer.setSelection(new StructuredSelection(stop), true);
    }

    private void makeColumns() {
        for (TableColumn column : table().getColumns()) {
            column.dispose();
        }
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        sort(null, -1, SWT.NONE);
        List<TableViewerColumn> made = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            made.add(column(i, layout));
        }
        area.layout(true);
    }

    private TableViewerColumn column(int index, TableColumnLayout layout) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(titles.get(index));
        column.getColumn().setToolTipText("Sort by " + titles.get(index).toLowerCase(java.util.Locale.ROOT));
        column.setLabelProvider(new Cells(index));
        column.getColumn().addListener(SWT.Selection, event -> {
            boolean again = table().getSortColumn() == column.getColumn() && table().getSortDirection() == SWT.UP;
            boolean last = table().getSortColumn() == column.getColumn() && table().getSortDirection() == SWT.DOWN;
            sort(last ? null : column.getColumn(), last ? -1 : index, last ? SWT.NONE : again ? SWT.DOWN : SWT.UP);
        });
        int readable = Math.max(titles.get(index).length() + ARROW, Math.min(weight(index) + 2, READABLE));
        layout.setColumnData(column.getColumn(), ColumnWidth.of(table(), weight(index), readable));
        return column;
    }

    /** The words of a column; those that are cut off can be read under the pointer. */
    private static final class Cells extends FittedLabels {

        private final int index;

        Cells(int index) {
            this.index = index;
        }

        @Override
        protected StyledString words(Object row) {
            return new StyledString(((Stop) row).row().cells().get(index));
        }

        @Override
        public String getToolTipText(Object row) {
            return isCut(row, index) ? words(row).getString() : null;
        }
    }

    /** As much room as the longest words want, within reason. */
    private int weight(int column) {
        int longest = stops.all().stream().mapToInt(stop -> stop.row().cells().get(column).length()).max().orElse(0);
        return Math.clamp(Math.max(longest, titles.get(column).length()), 3, LONGEST);
    }

    /** Up, down, and then in the order of reading again. */
    private void sort(TableColumn column, int index, int direction) {
        table().setSortColumn(column);
        table().setSortDirection(direction);
        CellOrder order = new CellOrder(index);
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer sorted, Object one, Object other) {
                int result = order.compare((Stop) one, (Stop) other);
                return direction == SWT.DOWN ? -result : result;
            }
        });
    }
}
