// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure;

import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What is shown instead of a figure: why there is none, and what to record. */
final class MessagePage {

    private static final int MARGIN = 16;

    private final Composite area;
    private final Label heading;
    private final Label reason;

    MessagePage(Composite parent, String id) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN / 2).applyTo(area);
        heading = new Label(area, SWT.NONE);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        reason = WidgetId.mark(new Label(area, SWT.WRAP), id);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(reason);
    }

    Control control() {
        return area;
    }

    /** Says something; an empty title is left out. */
    void say(String title, String words) {
        heading.setText(title);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) heading.getLayoutData()).exclude(title.isEmpty()).applyTo(heading);
        heading.setVisible(!title.isEmpty());
        reason.setText(words.replace("&", "&&"));
        area.layout(true);
    }
}
