// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.reference;

import java.util.Optional;
import org.calx.app.question.Questions;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Case > Import References…: for the case in front. */
public final class ImportReferencesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow active = HandlerUtil.getActiveWorkbenchWindow(event);
        IWorkbenchWindow window = active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
        Optional<CaseEditor> editor = CaseEditor.active(window.getActivePage());
        editor.ifPresentOrElse(ImportReferences::fromClipboard,
                () -> Questions.current().tell("Which case?", "Open the case that the references are for."));
        return null;
    }
}
