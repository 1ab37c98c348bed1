// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Lays tiles out in columns of one width, as many as fit; all tiles of a row are as high as the highest. */
final class TileGrid extends Layout {

    private static final int GAP = 10;

    private final int least;

    /**
     * Creates a grid.
     *
     * @param least the least width of a column in pixels
     */
    TileGrid(int least) {
        this.least = least;
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        int width = widthHint == SWT.DEFAULT ? 2 * least + GAP : widthHint;
        return new Point(width, place(composite.getChildren(), width, false));
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        place(composite.getChildren(), composite.getClientArea().width, true);
    }

    private int place(Control[] tiles, int width, boolean move) {
        int columns = Math.max(1, Math.min(2, (width + GAP) / (least + GAP)));
        int each = (width - GAP * (columns - 1)) / columns;
        int y = 0;
        for (int first = 0; first < tiles.length; first += columns) {
            int last = Math.min(first + columns, tiles.length);
            int height = 0;
            for (int i = first; i < last; i++) {
                height = Math.max(height, tiles[i].computeSize(each, SWT.DEFAULT).y);
            }
            for (int i = first; move && i < last; i++) {
                tiles[i].setBounds((i - first) * (each + GAP), y, each, height);
            }
            y += height + GAP;
        }
        return Math.max(0, y - GAP);
    }
}
