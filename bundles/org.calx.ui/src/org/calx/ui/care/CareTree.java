// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.care;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calx.ide.quickfix.QuickFix;
import org.calx.publish.CareResult.Row;
import org.calx.ui.widget.ColumnWidth;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/**
 * The items and sub-items of the checklist. Its elements are their numbers, which stay while the case changes, so that nothing in the tree
 * moves that has not changed.
 */
final class CareTree implements ITreeContentProvider {

    private static final String[] TITLES = {"Item", "State", "In the case, or what to write", "Insert"};
    private static final int[] WEIGHTS = {30, 11, 39, 20};
    private static final int[] LETTERS = {24, 10, 30, 16};
    /** The column of what can be inserted. */
    static final int FIX = 3;

    private final TreeViewer viewer;
    private final Map<String, CareTopic> topics = new LinkedHashMap<>();
    private final Map<String, CareEntry> entries = new LinkedHashMap<>();
    private Map<String, List<QuickFix>> fixes = Map.of();

    CareTree(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        TreeColumnLayout columns = new TreeColumnLayout();
        frame.setLayout(columns);
        viewer = new TreeViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI);
        WidgetId.mark(viewer.getTree(), "care.items");
        viewer.getTree().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(this);
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (int i = 0; i < TITLES.length; i++) {
            TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
            column.getColumn().setText(TITLES[i]);
            column.setLabelProvider(new CareLabels(this, i));
            columns.setColumnData(column.getColumn(), ColumnWidth.of(viewer.getTree(), WEIGHTS[i], LETTERS[i]));
        }
        viewer.setInput(this);
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Shows other rows. */
    void show(List<Row> rows, boolean open) {
        List<String> before = List.copyOf(topics.keySet());
        topics.clear();
        entries.clear();
        CareTopic.of(rows, open).forEach(topic -> {
            topics.put(topic.number(), topic);
            topic.items().forEach(entry -> entries.put(entry.number(), entry));
        });
        refresh();
        if (!before.equals(List.copyOf(topics.keySet()))) {
            viewer.expandAll();
        }
    }

    /** Shows what can be inserted for the sub-items. */
    void show(Map<String, List<QuickFix>> insertable) {
        if (!fixes.equals(insertable)) {
            fixes = Map.copyOf(insertable);
            refresh();
        }
    }

    private void refresh() {
        viewer.getTree().setRedraw(false);
        try {
            viewer.refresh();
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    CareTopic topic(Object element) {
        return topics.get(element);
    }

    /** {@return the sub-item an element stands for; null for an item that has several} */
    CareEntry entry(Object element) {
        return entries.get(element);
    }

    /** {@return what can be inserted for an element; only where something is missing or thin} */
    List<QuickFix> fixes(Object element) {
        CareEntry entry = entry(element);
        return entry == null || !entry.isOpen() ? List.of() : fixes.getOrDefault(entry.number(), List.of());
    }

    /** {@return the sub-items that are selected, those of a selected item among them} */
    List<CareEntry> selected() {
        List<CareEntry> selected = new ArrayList<>();
        IStructuredSelection selection = viewer.getStructuredSelection();
        for (Object element : selection.toList()) {
            if (entry(element) != null) {
                selected.add(entry(element));
            } else if (topic(element) != null) {
                topic(element).items().stream().filter(item -> !selection.toList().contains(item.number())).forEach(selected::add);
            }
        }
        return selected;
    }

    void select(String number) {
        viewer.setSelection(new StructuredSelection(number), true);
    }

    /** {@return the element whose fix is shown at a point of the tree; null for another point} */
    Object fixAt(Point point) {
        ViewerCell cell = viewer.getCell(point);
        return cell == null || cell.getColumnIndex() != FIX || fixes(cell.getElement()).isEmpty() ? null : cell.getElement();
    }

    @Override
    public Object[] getElements(Object input) {
        return topics.keySet().toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        CareTopic topic = topics.get(element);
        return topic == null || topic.isSingle() ? new Object[0] : topic.items().stream().map(CareEntry::number).toArray();
    }

    @Override
    public Object getParent(Object element) {
        CareEntry entry = entries.get(element);
        return entry == null || entry.topicNumber().equals(element) ? null : entry.topicNumber();
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }
}
