// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.outline;

import org.calx.ui.view.ContentOrReason;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;

/** Stands in the place of an outline while no case is in front, and says what to do about it. */
final class NoOutlinePage extends Page {

    private ContentOrReason reason;

    @Override
    public void createControl(Composite parent) {
        reason = new ContentOrReason(parent, "outline");
        reason.showReason("Open a case to see its outline here.");
    }

    @Override
    public Control getControl() {
        return reason;
    }

    @Override
    public void setFocus() {
        reason.setFocus();
    }
}
