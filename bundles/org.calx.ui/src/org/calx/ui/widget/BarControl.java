// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A control in a tool bar of the workbench, which gives it the width it had when it was made, unless it is told otherwise. */
public final class BarControl {

    private BarControl() {
    }

    /** Makes a control as wide as it wants to be. */
    public static void fit(Control control) {
        Control inner = control;
        for (Composite outer = control.getParent(); outer != null; outer = outer.getParent()) {
            if (outer instanceof ToolBar bar) {
                widen(bar, inner);
                bar.pack(true);
                bar.requestLayout();
                return;
            }
            inner = outer;
        }
    }

    private static void widen(ToolBar bar, Control inner) {
        for (ToolItem item : bar.getItems()) {
            if (item.getControl() == inner) {
                Point size = inner.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
                item.setWidth(size.x);
            }
        }
    }
}
