// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * What a person does in dialogs that make everything else wait: steps, each done as soon as its condition holds, in whatever loop the
 * window runs. When a step waits in vain the dialogs are closed, so that the test goes on and fails.
 */
final class InDialog {

    private static final long PATIENCE_MILLIS = 40_000;
    private static final int LOOK_MILLIS = 30;

    private record Step(String what, BooleanSupplier condition, Runnable action) {
    }

    private final Deque<Step> steps = new ArrayDeque<>();
    private final Display display = Display.getDefault();
    private Throwable failure;
    private long since;

    /** The open dialog with this title; null while there is none. */
    static Shell titled(String title) {
        return Arrays.stream(Display.getDefault().getShells())
                .filter(shell -> !shell.isDisposed() && shell.isVisible() && title.equals(shell.getText())).findFirst().orElse(null);
    }

    /** Adds a step. */
    InDialog when(String what, BooleanSupplier condition, Runnable action) {
        steps.add(new Step(what, condition, action));
        return this;
    }

    /** Begins; comes back at once. */
    void start() {
        since = System.nanoTime();
        display.timerExec(LOOK_MILLIS, this::look);
    }

    /** Waits until all steps are done. */
    void finish(Studio studio) {
        studio.waitFor("the dialog", () -> steps.isEmpty() || failure != null);
        if (failure != null) {
            throw new AssertionError("in the dialog: " + (steps.isEmpty() ? "" : steps.peek().what()), failure);
        }
    }

    private void look() {
        try {
            Step step = steps.peek();
            if (step == null) {
                return;
            }
            if (step.condition().getAsBoolean()) {
                since = System.nanoTime();

                step.action().run();
                steps.remove(step);
            } else if (System.nanoTime() - since > PATIENCE_MILLIS * 1_000_000) {
                throw new AssertionError("waited in vain\n" + WidgetTree.dump(display.getShells()));
            }
        } catch (Throwable unexpected) {
            failure = unexpected;
            closeDialogs();
            return;
        }
        if (!steps.isEmpty()) {
            display.timerExec(LOOK_MILLIS, this::look);
        }
    }

    private void closeDialogs() {
        for (Shell shell : display.getShells()) {
            if (!shell.isDisposed() && (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL)) != 0) {
                shell.close();
            }
        }
    }
}
