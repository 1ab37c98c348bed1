// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.log;

import org.calx.app.question.Questions;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.IStatusAdapterConstants;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;

/** Tells the user of failures in plain words, one at a time, and writes them down for whoever mends them. */
public final class PlainStatusHandler extends AbstractStatusHandler {

    /** What is said of a mistake of the program. */
    static final String MISTAKE = "The Studio made a mistake and could not do this.\n\nYour text is as you wrote it. Save it and go on; "
            + "if it happens again, Help > Error Log shows what to report. The log holds nothing of your cases.";

    private boolean telling;

    @Override
    public void handle(StatusAdapter adapter, int style) {
        IStatus status = adapter.getStatus();
        if ((style & StatusManager.LOG) != 0) {
            StatusManager.getManager().addLoggedStatus(status);
            Platform.getLog(Platform.getBundle("org.calx.app")).log(status);
        }
        if ((style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0 && PlatformUI.isWorkbenchRunning()) {
            Object title = adapter.getProperty(IStatusAdapterConstants.TITLE_PROPERTY);
            Runnable tell = () -> tell(title instanceof String words && !words.isBlank() ? words : title(status), words(status));
            if (Display.getCurrent() != null) {
                tell.run();
            } else {
                PlatformUI.getWorkbench().getDisplay().asyncExec(tell);
            }
        }
    }

    private void tell(String title, String message) {
        if (!telling) {
            telling = true;
            try {
                Questions.current().tell(title, message);
            } finally {
                telling = false;
            }
        }
    }

    private static String title(IStatus status) {
        return status.matches(IStatus.ERROR) ? "This did not work" : "Please note";
    }

    /** What a failure is in plain words: what was refused says why itself, a mistake of the program says nothing to its user. */
    static String words(IStatus status) {
        if (status.getException() instanceof RuntimeException || status.getException() instanceof Error || status.getMessage().isBlank()) {
            return MISTAKE;
        }
        StringBuilder words = new StringBuilder(status.getMessage());
        for (IStatus child : status.getChildren()) {
            if (!child.isOK() && !child.getMessage().isBlank() && words.indexOf(child.getMessage()) < 0) {
                words.append("\n\n").append(child.getMessage());
            }
        }
        return words.toString();
    }
}
