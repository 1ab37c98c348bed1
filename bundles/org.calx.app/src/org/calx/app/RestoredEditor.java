// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Lets the author go on writing after a new start. When a window comes up, its keyboard goes to the first view that was restored, and the
 * outline has nothing to show.
 */
final class RestoredEditor {

    private RestoredEditor() {
    }

    /** Activates the editor in front when the window first comes up; when a question stands before the window, after that. */
    static void takesTheKeyboard(IWorkbenchWindow window) {
        Shell shell = window.getShell();
        shell.addListener(SWT.Activate, new Listener() {
            @Override
            public void handleEvent(Event active) {
                shell.getDisplay().asyncExec(() -> {
                    if (!shell.isDisposed() && shell.getDisplay().getActiveShell() == shell) { // otherwise the question would lose the keyboard
                        shell.removeListener(SWT.Activate, this);
                        activateEditor(window.getActivePage());
                    }
                });
            }
        });
    }

    private static void activateEditor(IWorkbenchPage page) {
        if (page != null && page.getActiveEditor() != null && PlatformUI.getWorkbench().getIntroManager().getIntro() == null) {
            page.activate(page.getActiveEditor());
        }
    }
}
