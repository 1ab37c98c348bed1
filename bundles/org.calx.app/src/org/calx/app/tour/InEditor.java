// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.tour;

import org.calx.app.command.CommandCall;
import org.calx.app.question.Questions;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.ICheatSheetAction;
import org.eclipse.ui.cheatsheets.ICheatSheetManager;

/** A step that happens in the editor: gives it the focus and runs the command named by the first parameter there. */
public final class InEditor extends Action implements ICheatSheetAction {

    @Override
    public void run(String[] parameters, ICheatSheetManager manager) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        IEditorPart editor = page.getActiveEditor();
        if (editor == null) {
            notifyResult(false);
            Questions.current().tell("No case is open", "Make a new case first, or open one with File > Open File.");
            return;
        }
        page.activate(editor);
        CommandCall.of(parameters[0]).run();
    }
}
