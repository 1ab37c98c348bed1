// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.widget;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * A cell of a tree or of a table, and where its parts lie in it.
 *
 * @param bounds      the cell, as wide as its column
 * @param text        where its text begins
 * @param image       its picture; null for none
 * @param imageBounds the place of the picture
 * @param font        what it is written with
 * @param foreground  the colour of its text
 */
record DrawnCell(Rectangle bounds, Rectangle text, Image image, Rectangle imageBounds, Font font, Color foreground) {

    private static final int MARGIN = 2;

    static DrawnCell of(Widget item, int column) {
        return switch (item) {
        case TreeItem row -> new DrawnCell(row.getBounds(column), row.getTextBounds(column), row.getImage(column), row.getImageBounds(column),
                row.getFont(column), row.getForeground(column));
        case TableItem row -> new DrawnCell(row.getBounds(column), row.getTextBounds(column), row.getImage(column), row.getImageBounds(column),
                row.getFont(column), row.getForeground(column));
        default -> throw new IllegalArgumentException("not a row: " + item);
        };
    }

    /** {@return how wide a text may be that ends inside the cell} */
    int room() {
        return bounds.x + bounds.width - text.x - MARGIN;
    }
}
