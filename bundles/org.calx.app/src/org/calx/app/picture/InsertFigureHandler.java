// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.picture;

import java.util.List;
import java.util.Optional;
import org.calx.app.question.Questions;
import org.calx.publish.file.SafeFile;
import org.calx.publish.picture.Picture;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Case > Insert Figure…: asks for a picture and inserts it at the caret of the case in front. */
public final class InsertFigureHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow active = HandlerUtil.getActiveWorkbenchWindow(event);
        IWorkbenchWindow window = active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
        Optional<CaseEditor> editor = CaseEditor.active(window.getActivePage());
        if (editor.isEmpty()) {
            Questions.current().tell("Which case?", "Open the case that the picture is for.");
            return null;
        }
        Questions.current().whichFile("Insert figure", editor.get().document().path().getParent(), "Pictures", Picture.PATTERNS)
                .ifPresent(file -> new InsertPicture(editor.get(), new SafeFile()).insert(List.of(file), editor.get().caret()));
        return null;
    }
}
