// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Takes the words of an empty window away from a case. The platform hides them when the first text is opened, but not when it is opened
 * while the welcome page or a view fills the window: then they would lie over the text, which nobody could see.
 */
final class EmptyEditorArea implements IPartListener2 {

    private EmptyEditorArea() {
    }

    /** Watches the texts of a window. */
    static void watch(IWorkbenchWindow window) {
        window.getPartService().addPartListener(new EmptyEditorArea());
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        Control text = Adapters.adapt(reference.getPart(false), ITextEditor.class) == null ? null : Adapters.adapt(reference.getPart(false), Control.class);
        if (text != null) {
            text.getDisplay().asyncExec(() -> lookAgain(text)); // when the window has put its parts back
        }
    }

    /** The platform looks at the number of texts whenever the size of their tabs changes. */
    private static void lookAgain(Control text) {
        for (Control control = text; control != null && !control.isDisposed(); control = control.getParent()) {
            if (control instanceof CTabFolder folder) {
                folder.notifyListeners(SWT.Resize, new Event());
                return;
            }
        }
    }
}
