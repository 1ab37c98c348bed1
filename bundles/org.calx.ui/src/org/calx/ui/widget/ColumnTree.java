// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.widget;

import java.util.List;
import java.util.function.IntFunction;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;

/** Trees with titled columns that share the room there is. */
public final class ColumnTree {

    /**
     * A column.
     *
     * @param title   its title
     * @param weight  its share of the room
     * @param letters how many letters can always be read
     */
    public record Column(String title, int weight, int letters) {
    }

    private ColumnTree() {
    }

    /**
     * Makes a tree.
     *
     * @param parent  what it fills
     * @param id      its name for tests
     * @param columns its columns
     * @param labels  the labels of each column, by its number
     * @param content what it shows; the input is the content itself
     */
    public static TreeViewer create(Composite parent, String id, List<Column> columns, IntFunction<CellLabelProvider> labels,
            ITreeContentProvider content) {
        Composite frame = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        frame.setLayout(layout);
        TreeViewer viewer = new TreeViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI);
        WidgetId.mark(viewer.getTree(), id);
        viewer.getTree().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(content);
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            TreeViewerColumn shown = new TreeViewerColumn(viewer, SWT.NONE);
            shown.getColumn().setText(column.title());
            shown.setLabelProvider(labels.apply(i));
            layout.setColumnData(shown.getColumn(), ColumnWidth.of(viewer.getTree(), column.weight(), column.letters()));
        }
        viewer.setInput(content);
        return viewer;
    }

    /**
     * Shows or hides a column; the others share its room at the next layout.
     *
     * @param column what it is like when it is shown
     * @param index  which one it is
     */
    public static void show(TreeViewer viewer, Column column, int index, boolean shown) {
        TreeColumn shownOrNot = viewer.getTree().getColumn(index);
        ((TreeColumnLayout) viewer.getTree().getParent().getLayout()).setColumnData(shownOrNot,
                shown ? ColumnWidth.of(viewer.getTree(), column.weight(), column.letters()) : new ColumnPixelData(0, false, false));
        shownOrNot.setResizable(shown); // nobody draws open by accident what would be cut
    }

    /** Draws a tree once, when all has been changed. */
    public static void drawOnce(TreeViewer viewer, Runnable changes) {
        viewer.getTree().setRedraw(false);
        try {
            changes.run();
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }
}
