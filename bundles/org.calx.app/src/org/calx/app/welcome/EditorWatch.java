// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.welcome;

import java.util.Set;
import org.calx.app.open.Welcome;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Closes the welcome page when something is opened to write on or to read. */
final class EditorWatch implements IPartListener2 {

    private static final Set<String> READING = Set.of("org.calx.app.steps", "org.calx.app.guide");

    private IWorkbenchWindow window;

    void begin(IWorkbenchWindow watched) {
        window = watched;
        window.getPartService().addPartListener(this);
    }

    void end() {
        if (window != null) {
            window.getPartService().removePartListener(this);
            window = null;
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        close(reference);
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        close(reference);
    }

    private void close(IWorkbenchPartReference reference) {
        if (reference instanceof IEditorReference || READING.contains(reference.getId())) {
            window.getShell().getDisplay().asyncExec(this::leave);
        }
    }

    /** What is opened comes to the front, too: the second of these leaves a page alone that shows by then anew. */
    private void leave() {
        if (window != null) {
            Welcome.leave(window);
        }
    }
}
