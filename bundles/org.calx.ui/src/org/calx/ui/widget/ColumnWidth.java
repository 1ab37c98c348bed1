// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.widget;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.widgets.Control;

/** Widths of columns: each takes its share of the room, but never so little that its words cannot be read; then the table scrolls. */
public final class ColumnWidth {

    private ColumnWidth() {
    }

    /**
     * The width of a column.
     *
     * @param table      where the column is
     * @param weight     its share of the room there is
     * @param characters how many letters can always be read
     */
    public static ColumnLayoutData of(Control table, int weight, int characters) {
        return new ColumnWeightData(weight, new PixelConverter(table).convertWidthInCharsToPixels(characters), true);
    }
}
