// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.view;

import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The content of a view, or the reason why there is none. */
public final class ContentOrReason extends Composite {

    private final StackLayout stack = new StackLayout();
    private final Composite content;
    private final Composite other;
    private final Label reason;

    /**
     * Makes an empty one; it shows the reason until told otherwise.
     *
     * @param parent where it goes
     * @param id     the name of the view for tests
     */
    public ContentOrReason(Composite parent, String id) {
        super(parent, SWT.NONE);
        setLayout(stack);
        content = new Composite(this, SWT.NONE);
        other = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(other);
        reason = WidgetId.mark(new Label(other, SWT.WRAP), id + ".reason");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
        stack.topControl = other;
    }

    /** {@return where the widgets of the content go; it has no layout yet} */
    public Composite content() {
        return content;
    }

    /** {@return whether the content appears, in the place of a reason} */
    public boolean showContent() {
        boolean appears = !showsContent();
        top(content);
        return appears;
    }

    /** Shows why there is none. */
    public void showReason(String why) {
        reason.setText(why);
        top(other);
        other.layout();
    }

    /** {@return whether the content is shown} */
    public boolean showsContent() {
        return stack.topControl == content;
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            content.setVisible(control == content); // the layout may be put off, as while an editor opens
            other.setVisible(control == other);
            layout();
        }
    }
}
