// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.care;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calx.ide.quickfix.QuickFix;
import org.calx.publish.CareResult.Row;
import org.calx.ui.widget.ColumnTree;
import org.calx.ui.widget.ColumnTree.Column;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/**
 * The items and sub-items of the checklist. Its elements are their numbers, which stay while the case changes, so that nothing in the tree
 * moves that has not changed.
 */
final class CareTree implements ITreeContentProvider {

    private static final List<Column> COLUMNS = List.of(new Column("Item", 30, 24), new Column("State", 11, 10),
            new Column("In the case, or what to write", 39, 30), new Column("Insert", 20, 16));
    /** The column of what can be inserted. */
    static final int FIX = 3;

    private final TreeViewer viewer;
    private final Map<String, CareTopic> topics = new LinkedHashMap<>();
    private final Map<String, CareEntry> entries = new LinkedHashMap<>();
    private Map<String, List<QuickFix>> fixes = Map.of();

    CareTree(Composite parent) {
        viewer = ColumnTree.create(parent, "care.items", COLUMNS, column -> new CareLabels(this, column), this);
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
        ColumnTree.drawOnce(viewer, () -> {
            viewer.refresh();
            if (!before.equals(List.copyOf(topics.keySet()))) {
                viewer.expandAll();
            }
        });
    }

    /** Shows what can be inserted for the sub-items. */
    void show(Map<String, List<QuickFix>> insertable) {
        if (!fixes.equals(insertable)) {
            fixes = Map.copyOf(insertable);
            ColumnTree.drawOnce(viewer, viewer::refresh);
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
