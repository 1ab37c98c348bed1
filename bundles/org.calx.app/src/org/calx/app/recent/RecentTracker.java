// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.recent;

import org.calx.app.open.OpenEditors;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Notices cases that are opened in a window, and those that are saved under another name. */
public final class RecentTracker implements IPartListener2 {

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        remember(reference);
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        remember(reference);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        remember(reference);
    }

    private static void remember(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor) {
            OpenEditors.file(editor).filter(file -> file.toString().endsWith(".calx")).ifPresent(RecentFiles::opened);
        }
    }
}
