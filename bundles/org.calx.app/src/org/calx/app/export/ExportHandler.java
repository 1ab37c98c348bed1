// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.nio.file.Path;
import org.calx.app.question.Questions;
import org.calx.publish.ExportOptions;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;

/** File > Export Manuscript (DOCX)…: saves the case, asks where to, and starts the export. */
public final class ExportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        IFile file = editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
        if (file == null || file.getLocation() == null) {
            Questions.current().tell("Nothing to export", "Open a case file first.");
            return null;
        }
        if (editor.isDirty()) {
            editor.getSite().getPage().saveEditor(editor, false); // what is exported is what the author sees
        }
        Path path = file.getLocation().toPath().toAbsolutePath();
        if (!editor.isDirty()) {
            Questions.current().whereTo(path.getParent()).ifPresent(folder -> new ExportJob(path, folder, ExportOptions.FINAL).schedule());
        }
        return null;
    }
}
