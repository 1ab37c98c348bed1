// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.calx.ui.widget.FittedLabels;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Labels that are too long for their column. */
class FittedLabelsTest {

    /** Every letter of it touches its neighbours, so that a cut goes through ink. */
    private static final String LONG = "\u2588".repeat(60);
    private static final int WIDTH = 150;

    @RegisterExtension
    private final Studio studio = new Studio();

    private final Shell shell = new Shell(SWT.SHELL_TRIM);

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static final class Labels extends FittedLabels {

        @Override
        protected StyledString words(Object element) {
            return new StyledString((String) element);
        }

        boolean cuts(String label) {
            return isCut(label, 0);
        }
    }

    /** Shows labels in a column; the second one is empty. */
    private TableViewer show(CellLabelProvider labels, int width) {
        shell.setLayout(new FillLayout());
        shell.setSize(400, 200);
        TableViewer viewer = new TableViewer(shell, SWT.FULL_SELECTION);
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setWidth(width);
        column.setLabelProvider(labels);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(new String[] {LONG, "short"});
        boolean[] painted = new boolean[1];
        viewer.getTable().addListener(SWT.Paint, event -> painted[0] = true);
        shell.open();
        studio.waitFor("the table", () -> painted[0]);
        studio.rest();
        return viewer;
    }

    /** Whether anything is drawn where a column ends. */
    private static boolean isInked(Table table) {
        Rectangle cell = table.getItem(0).getBounds(0);
        Image image = new Image(table.getDisplay(), 2, cell.height);
        GC gc = new GC(table);
        try {
            gc.copyArea(image, cell.x + cell.width - 3, cell.y);
            ImageData data = image.getImageData();
            int first = data.getPixel(0, 0);
            for (int y = 0; y < data.height; y++) {
                for (int x = 0; x < data.width; x++) {
                    if (data.getPixel(x, y) != first) {
                        return true;
                    }
                }
            }
            return false;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    @Test
    void endBeforeTheColumnDoes() {
        Labels labels = new Labels();
        Table table = show(labels, WIDTH).getTable();
        assertFalse(isInked(table), "the label is cut by its column");
        assertTrue(labels.cuts(LONG));
        assertFalse(labels.cuts("short"));
        assertEquals(LONG, table.getItem(0).getText(), "a screen reader reads the whole label");
    }

    @Test
    void othersAreCut() {
        assertTrue(isInked(show(ColumnLabelProvider.createTextProvider(Object::toString), WIDTH).getTable()), "this test sees nothing");
    }

    @Test
    void fitAWideColumn() {
        Labels labels = new Labels();
        show(labels, 2000);
        assertFalse(labels.cuts(LONG));
    }
}
