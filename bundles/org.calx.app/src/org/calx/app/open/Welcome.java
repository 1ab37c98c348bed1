// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.open;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;

/** Takes the welcome page away. Behind it an editor has no size: it can show no place and takes no keyboard. */
public final class Welcome {

    private Welcome() {
    }

    /** Closes the page, if it shows, and gives the keyboard to what is in front when the window has put its parts back. */
    public static void leave(IWorkbenchWindow window) {
        IIntroManager manager = PlatformUI.getWorkbench().getIntroManager();
        if (manager.getIntro() != null && manager.closeIntro(manager.getIntro())) {
            window.getShell().getDisplay().asyncExec(() -> focus(window.getActivePage()));
        }
    }

    private static void focus(IWorkbenchPage page) {
        IWorkbenchPart front = page == null ? null : page.getActivePart();
        if (front != null) {
            front.setFocus();
        }
    }
}
