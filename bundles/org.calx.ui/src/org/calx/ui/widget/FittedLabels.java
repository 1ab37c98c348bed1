// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.widget;

import java.util.Arrays;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;

/** Labels of a column that end with three points where the column is too narrow for them. The cell itself keeps all of its text. */
public abstract class FittedLabels extends StyledCellLabelProvider {

    private static final String POINTS = "…";

    private TextLayout layout;

    /** {@return what a cell says; empty when its element is about to be removed} */
    protected abstract StyledString words(Object element);

    @Override
    public void update(ViewerCell cell) {
        StyledString words = words(cell.getElement());
        cell.setText(words.getString());
        cell.setStyleRanges(words.getStyleRanges());
        super.update(cell);
    }

    @Override
    protected void paint(Event event, Object element) {
        DrawnCell cell = DrawnCell.of(event.item, event.index);
        StyledString words = words(element);
        boolean coloured = (event.detail & SWT.SELECTED) == 0;
        if (fits(cell, words)) {
            super.paint(event, element);
            return;
        }
        lay(cell, POINTS, new StyleRange[0], coloured);
        int room = Math.max(0, cell.room() - layout.getBounds().width);
        lay(cell, words.getString(), words.getStyleRanges(), coloured);
        int end = layout.getOffset(room, 0, null);
        String shown = words.getString().substring(0, end).stripTrailing();
        StyleRange[] styles = Arrays.stream(words.getStyleRanges()).filter(range -> range.start < shown.length()).toArray(StyleRange[]::new);
        lay(cell, shown + POINTS, styles, coloured);
        draw(event, cell, coloured);
    }

    /**
     * Whether a label ends with the points.
     *
     * @param element whose label
     * @param column  the column of the label
     */
    protected final boolean isCut(Object element, int column) {
        Widget item = getViewer().testFindItem(element);
        return item != null && !fits(DrawnCell.of(item, column), words(element));
    }

    private boolean fits(DrawnCell cell, StyledString words) {
        lay(cell, words.getString(), words.getStyleRanges(), true);
        return layout.getBounds().width <= cell.room();
    }

    private void lay(DrawnCell cell, String text, StyleRange[] styles, boolean coloured) {
        if (layout == null) {
            layout = new TextLayout(cell.font().getDevice());
        }
        layout.setText(text);
        layout.setFont(cell.font());
        for (StyleRange range : styles) {
            StyleRange style = (StyleRange) range.clone();
            if (!coloured) { // they were chosen for the background of what is not selected
                style.foreground = null;
                style.background = null;
            }
            layout.setStyle(style, range.start, Math.min(range.start + range.length, text.length()) - 1);
        }
    }

    private void draw(Event event, DrawnCell cell, boolean coloured) {
        GC gc = event.gc;
        Color before = gc.getForeground();
        if (coloured) {
            gc.setForeground(cell.foreground());
        }
        if (cell.image() != null) {
            Rectangle size = cell.image().getBounds();
            Rectangle place = cell.imageBounds();
            gc.drawImage(cell.image(), place.x + Math.max(0, (place.width - size.width) / 2), place.y + Math.max(0, (place.height - size.height) / 2));
        }
        Rectangle text = cell.text();
        layout.draw(gc, text.x, text.y + Math.max(0, (text.height - layout.getBounds().height) / 2));
        gc.setForeground(before);
    }

    @Override
    public void dispose() {
        if (layout != null) {
            layout.dispose();
            layout = null;
        }
        super.dispose();
    }
}
