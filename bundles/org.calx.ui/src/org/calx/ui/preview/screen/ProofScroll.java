// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.screen;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ScrollBar;

/** The scroll bar of a proof. While there is nothing else to do it has the pieces measured that were not seen yet, so that it tells the truth. */
final class ProofScroll {

    /** How long pieces out of sight are measured at a time, in nanoseconds, and the pause between, in milliseconds. */
    private static final long SLICE = 6_000_000;
    private static final int PAUSE = 40;
    private static final int LINE = 40;

    private final ProofCanvas canvas;
    private boolean measuring;

    ProofScroll(ProofCanvas canvas) {
        this.canvas = canvas;
    }

    void listen() {
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.scrollTo(canvas.getVerticalBar().getSelection()));
    }

    /** The window has moved, or the length has changed. */
    void update() {
        ScrollBar bar = canvas.getVerticalBar();
        ProofWindow window = canvas.window();
        bar.setVisible(window != null);
        if (window != null) {
            int page = window.galley().window();
            int length = (int) Math.min(Integer.MAX_VALUE, Math.max(page, window.galley().length()));
            bar.setValues((int) Math.min(Integer.MAX_VALUE, window.galley().position()), 0, length, page, LINE, Math.max(1, page - LINE));
        }
    }

    void measureLater() {
        if (!measuring && canvas.window() != null) {
            measuring = true;
            canvas.getDisplay().timerExec(PAUSE, this::measure);
        }
    }

    private void measure() {
        measuring = false;
        if (canvas.isDisposed() || canvas.window() == null) {
            return;
        }
        boolean more = canvas.window().measureSome(SLICE);
        update();
        if (more) {
            measureLater();
        } else {
            canvas.redraw(); // the numbers of lines are known now
        }
    }
}
