// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import org.calx.publish.ReviewedCase;
import org.calx.ui.document.ReviewSnapshot;
import org.calx.ui.view.CaseView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The plainest view of a case: what it is shown can be read in its fields. */
public final class ProbeView extends CaseView {

    static final String ID = "org.calx.ui.tests.probe";

    ReviewedCase shown;
    ReviewSnapshot review;
    String reason;
    int caret;
    private Label label;

    @Override
    protected void createControls(Composite parent) {
        label = new Label(parent, SWT.NONE);
    }

    @Override
    protected void show(ReviewedCase subject, ReviewSnapshot from) {
        shown = subject;
        review = from;
        reason = null;
    }

    @Override
    protected void showNothing(String why) {
        shown = null;
        reason = why;
    }

    @Override
    protected void caretMoved(int offset) {
        caret = offset;
    }

    void lead(org.calx.language.place.Place place) {
        reveal(place);
    }

    @Override
    public void setFocus() {
        label.setFocus();
    }
}
