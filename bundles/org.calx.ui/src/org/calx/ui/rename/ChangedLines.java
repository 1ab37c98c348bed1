// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.rename;

import java.util.List;
import java.util.function.Function;
import org.calx.ide.rename.RenamedLine;
import org.calx.ui.widget.ColumnWidth;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;

/** The lines that a rename changes, each as it is and as it will be. */
final class ChangedLines {

    private static final int ROWS = 9;

    private final TableViewer viewer;
    private final TableColumnLayout columns = new TableColumnLayout();

    ChangedLines(Composite parent, int width) {
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayout(columns);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        WidgetId.mark(viewer.getTable(), "rename.lines");
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = "Lines that change";
            }
        });
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column("File", 18, 14, line -> line.file().getFileName().toString(), line -> line.file().toString());
        column("Line", 6, 5, line -> line.line() == 0 ? "" : Integer.toString(line.line()), line -> null);
        column("Before", 38, 24, RenamedLine::shownBefore, RenamedLine::before);
        column("After", 38, 24, RenamedLine::shownAfter, RenamedLine::after);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(width, ROWS * viewer.getTable().getItemHeight()).applyTo(frame);
    }

    private void column(String title, int weight, int letters, Function<RenamedLine, String> words, Function<RenamedLine, String> whole) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object line) {
                return words.apply((RenamedLine) line);
            }

            @Override
            public String getToolTipText(Object line) {
                return whole.apply((RenamedLine) line);
            }
        });
        columns.setColumnData(column.getColumn(), ColumnWidth.of(viewer.getTable(), weight, letters));
    }

    void show(List<RenamedLine> lines) {
        viewer.setInput(lines);
    }
}
