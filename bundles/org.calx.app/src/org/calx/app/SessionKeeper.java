// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Keeps which cases are open whenever that changes. The workbench writes it down by itself only when it ends, or some minutes later: after
 * the power went, or the system ended the Studio, the author would have to look for the cases again.
 */
final class SessionKeeper implements IPartListener2 {

    private static final String KEEP = "org.eclipse.ui.persistWorkbenchState";
    private static final int REST_MILLIS = 1500;

    private final IWorkbenchWindow window;
    private final Runnable keep = this::keep;

    SessionKeeper(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        changed(part);
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        changed(part);
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        changed(part);
    }

    private void changed(IWorkbenchPartReference part) {
        if (part instanceof IEditorReference && !window.getWorkbench().isClosing()) {
            window.getWorkbench().getDisplay().timerExec(REST_MILLIS, keep); // once for several
        }
    }

    private void keep() {
        if (window.getWorkbench().isClosing() || window.getShell() == null) {
            return;
        }
        try {
            window.getService(IHandlerService.class).executeCommand(KEEP, null);
        } catch (CommandException refused) {
            ILog.of(getClass()).warn("What is open could not be kept", refused);
        }
    }
}
