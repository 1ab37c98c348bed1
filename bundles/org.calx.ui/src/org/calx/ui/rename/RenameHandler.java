// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.rename;

import org.calx.ide.rename.NamePlace;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.handlers.HandlerUtil;

/** Edit > Rename: asks for another name for what the caret is on; says so when there is no name. */
public final class RenameHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        CaseEditor.of(HandlerUtil.getActiveEditor(event)).ifPresent(RenameHandler::rename);
        return null;
    }

    private static void rename(CaseEditor editor) {
        OpenDocument document = editor.document();
        if (!editor.editor().isEditable()) {
            editor.say("This case can only be read; save a copy of it to change its names.");
            return;
        }
        document.take(document.service().names().toRename(document.path(), editor.caret()), found -> found.ifPresentOrElse(
                place -> ask(editor, place),
                () -> editor.say("There is no name here to change: put the caret on a name such as L1, or on the key of a citation.")));
    }

    private static void ask(CaseEditor editor, NamePlace place) {
        RenameRefactoring refactoring = new RenameRefactoring(editor.document(), place);
        try {
            new RefactoringWizardOpenOperation(new RenameWizard(refactoring)).run(editor.editor().getSite().getShell(), refactoring.getName());
        } catch (InterruptedException busy) {
            ILog.of(RenameHandler.class).info("Not renamed, another change is being made", busy);
        }
    }
}
