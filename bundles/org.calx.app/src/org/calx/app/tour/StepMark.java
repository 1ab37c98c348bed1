// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.tour;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The number of a step in a circle, or a tick when it is done. Takes no focus. */
final class StepMark extends Canvas {

    private final int number;
    private final boolean done;
    private final boolean current;

    StepMark(Composite parent, int number, boolean done, boolean current) {
        super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        this.number = number;
        this.done = done;
        this.current = current;
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        int size = gc.getFontMetrics().getHeight() * 3 / 2;
        gc.dispose();
        return new Point(size, size);
    }

    private void paint(GC gc) {
        int size = getClientArea().height - 1;
        gc.setAntialias(SWT.ON);
        Color accent = colour("step_mark");
        gc.setBackground(accent);
        gc.setForeground(accent);
        if (done || current) {
            gc.fillOval(0, 0, size, size);
        } else {
            gc.drawOval(0, 0, size - 1, size - 1);
        }
        gc.setForeground(done || current ? colour("step_number") : accent);
        if (done) {
            gc.setLineWidth(2);
            gc.drawPolyline(new int[] {size * 3 / 10, size / 2, size * 9 / 20, size * 13 / 20, size * 7 / 10, size * 7 / 20});
        } else {
            Point extent = gc.textExtent(String.valueOf(number));
            gc.drawText(String.valueOf(number), (size - extent.x + 1) / 2, (size - extent.y + 1) / 2, true);
        }
    }

    private static Color colour(String name) {
        return JFaceResources.getColorRegistry().get("org.calx.app.colour." + name);
    }
}
