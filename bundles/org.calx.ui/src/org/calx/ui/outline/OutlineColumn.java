// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.outline;

import org.calx.ui.widget.FittedLabels;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The one column of the outline, which is as wide as its view. What does not fit is told whole under the pointer. */
final class OutlineColumn extends FittedLabels {

    private final OutlineLabels labels;

    private OutlineColumn(OutlineLabels labels) {
        this.labels = labels;
    }

    /** {@return what a tree with one column stands in} */
    static Composite frame(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new TreeColumnLayout());
        return frame;
    }

    /** Gives a tree its column; it stands in a {@link #frame}. */
    static void add(TreeViewer viewer, OutlineLabels labels) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.setLabelProvider(new OutlineColumn(labels));
        ((TreeColumnLayout) viewer.getTree().getParent().getLayout()).setColumnData(column.getColumn(), new ColumnWeightData(1, 0, false));
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    @Override
    public void update(ViewerCell cell) {
        cell.setImage(labels.getImage(cell.getElement()));
        super.update(cell);
    }

    @Override
    protected StyledString words(Object element) {
        return labels.getStyledText(element);
    }

    @Override
    public String getToolTipText(Object element) {
        return isCut(element, 0) ? labels.getText(element) : null;
    }
}
