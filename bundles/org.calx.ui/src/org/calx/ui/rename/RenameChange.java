// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.rename;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** All changes of a rename, and all of its undo. The editor in front, which loses its place when they are taken back, shows its caret again. */
final class RenameChange extends CompositeChange {

    RenameChange(String name, Change... changes) {
        super(name, changes);
    }

    @Override
    public Change perform(IProgressMonitor monitor) throws CoreException {
        Change undo = super.perform(monitor);
        PlatformUI.getWorkbench().getDisplay().asyncExec(RenameChange::showCaret);
        return undo;
    }

    @Override
    protected Change createUndoChange(Change[] undone) {
        return new RenameChange(getName(), undone);
    }

    private static void showCaret() {
        IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        if (editor != null && editor.getAdapter(ITextOperationTarget.class) instanceof ITextViewer viewer && viewer.getTextWidget() != null) {
            Point selection = viewer.getSelectedRange();
            viewer.revealRange(selection.x, selection.y);
        }
    }
}
