// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** The title of the window: the case that is open, with a star while it is not saved, and the product. */
final class WindowTitle implements IPartListener2, IPropertyListener {

    /** What the title ends with. */
    static final String PRODUCT = "Calx Studio";

    private final IWorkbenchWindowConfigurer window;
    private IEditorPart shown;

    private WindowTitle(IWorkbenchWindowConfigurer window) {
        this.window = window;
    }

    /** Keeps the title of a window true as long as it is open. */
    static void keep(IWorkbenchWindowConfigurer window) {
        WindowTitle title = new WindowTitle(window);
        window.getWindow().getPartService().addPartListener(title);
        title.update();
    }

    private void update() {
        IWorkbenchPage page = window.getWindow().getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        if (editor != shown) {
            if (shown != null) {
                shown.removePropertyListener(this);
            }
            shown = editor;
            if (shown != null) {
                shown.addPropertyListener(this);
            }
        }
        window.setTitle(editor == null ? PRODUCT : (editor.isDirty() ? "*" : "") + editor.getTitle() + " - " + PRODUCT);
    }

    @Override
    public void propertyChanged(Object source, int property) {
        update();
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        update();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        update();
    }
}
