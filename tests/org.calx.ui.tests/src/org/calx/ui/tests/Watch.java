// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;

/**
 * What goes wrong unseen while window tests run, whatever they test: code of ours that keeps the user interface's thread from its events, and errors
 * of ours in the log. One watch for all tests, since work may end in a later one.
 */
final class Watch implements ILogListener {

    /** How long our code may keep the window from an event. */
    private static final Duration LIMIT = Duration.ofMillis(100);

    /** What a test calls itself is no event; in the product a job may call it. */
    private static final String TESTS = "org.calx.ui.tests.";

    private static Watch running;

    private final FreezeMonitor freezes;
    private final List<String> errors = new ArrayList<>();

    private Watch() {
        freezes = new FreezeMonitor(Display.getDefault(), LIMIT, Watch::isOurs, name -> name.startsWith(TESTS));
        Platform.addLogListener(this);
    }

    static Watch running() {
        if (running == null) {
            running = new Watch();
        }
        return running;
    }

    /** The classes of the product; those of the tests and the one that starts everything are part of every call. */
    private static boolean isOurs(String name) {
        return name.startsWith("org.calx.") && !name.startsWith(TESTS) && !name.startsWith("org.calx.app.CalxApplication");
    }

    @Override
    public void logging(IStatus status, String plugin) {
        if (status.getSeverity() == IStatus.ERROR && isOurs(status)) {
            synchronized (errors) {
                errors.add(status.getPlugin() + ": " + status.getMessage() + trace(status.getException()));
            }
        }
    }

    private static boolean isOurs(IStatus status) {
        boolean tests = status.getPlugin().startsWith("org.calx.ui.tests");
        for (Throwable thrown = status.getException(); thrown != null; thrown = thrown.getCause()) {
            if (Arrays.stream(thrown.getStackTrace()).anyMatch(frame -> isOurs(frame.getClassName()))) {
                return !tests;
            }
        }
        return !tests && status.getPlugin().startsWith("org.calx.");
    }

    private static String trace(Throwable thrown) {
        return thrown == null ? "" : "\n    " + thrown + String.join("", Arrays.stream(thrown.getStackTrace()).limit(12).map(frame -> "\n        at " + frame).toList())
                + (thrown.getCause() == null ? "" : trace(thrown.getCause()));
    }

    /** What went wrong since this was asked last. */
    List<String> faults() {
        List<String> faults = new ArrayList<>(freezes.freezes());
        synchronized (errors) {
            faults.addAll(errors);
            errors.clear();
        }
        return faults;
    }
}
