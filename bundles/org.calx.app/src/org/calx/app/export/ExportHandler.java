// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** File > Export Manuscript…: opens the wizard, with the case in front or the files selected in the navigator ticked. */
public final class ExportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        open(window == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : window,
                HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection files ? files : StructuredSelection.EMPTY);
        return null;
    }

    /** Opens the wizard in a window. */
    static void open(IWorkbenchWindow window, IStructuredSelection selection) {
        ExportWizard wizard = new ExportWizard();
        wizard.init(window.getWorkbench(), selection);
        new ExportWizardDialog(window.getShell(), wizard).open();
    }
}
