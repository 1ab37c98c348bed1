// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.limits;

import org.calx.publish.report.Verdict;
import org.calx.ui.colour.StateColours;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** A bar that fills as a counter comes near its limit; what is too much goes beyond a mark at the limit. The numbers stand beside it. */
final class LimitBar extends OwnerDrawLabelProvider {

    private static final int HEIGHT = 8;
    private static final int MARGIN = 4;
    private static final double WHOLE = 1.25;
    private static final int PALE = 70;

    private final CounterTable table;

    LimitBar(CounterTable table) {
        this.table = table;
    }

    @Override
    protected void measure(Event event, Object element) {
        // as high as the text of the row
    }

    @Override
    protected void erase(Event event, Object element) {
        event.detail &= ~SWT.FOREGROUND;
    }

    @Override
    protected void paint(Event event, Object element) {
        CounterRow row = table.row(element);
        if (row == null || row.verdict() == Verdict.UNLIMITED) {
            return;
        }
        Rectangle cell = table.viewer().getTable().getItem(0).getBounds(event.index);
        int full = Math.max(1, (int) ((cell.width - 2 * MARGIN) / WHOLE));
        int x = event.x + MARGIN;
        int y = event.y + (event.height - HEIGHT) / 2;
        GC gc = event.gc;
        Color before = gc.getBackground();
        int alpha = gc.getAlpha();
        gc.setAntialias(SWT.ON);
        gc.setAlpha(PALE);
        gc.setBackground(StateColours.neutral());
        gc.fillRoundRectangle(x, y, full, HEIGHT, HEIGHT, HEIGHT);
        gc.setAlpha(alpha);
        gc.setBackground(colour(row));
        int filled = (int) Math.round(row.fill() * full);
        if (filled > 0) {
            gc.fillRoundRectangle(x, y, Math.max(filled, HEIGHT / 2), HEIGHT, HEIGHT, HEIGHT);
        }
        gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        gc.drawLine(x + full, y - 2, x + full, y + HEIGHT + 1);
        gc.setBackground(before);
    }

    private static Color colour(CounterRow row) {
        return switch (row.verdict()) {
        case OVER, UNDER -> row.isBinding() ? StateColours.bad() : StateColours.partial();
        case KEPT -> row.isClose() ? StateColours.partial() : StateColours.good();
        case UNLIMITED -> StateColours.neutral();
        };
    }

    @Override
    public String getToolTipText(Object element) {
        CounterRow row = table.row(element);
        return row == null ? null : row.details();
    }
}
