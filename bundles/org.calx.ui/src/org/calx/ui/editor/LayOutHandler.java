// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.editor;

import java.util.List;
import org.calx.ide.Stamped;
import org.calx.ide.layout.SpaceEdit;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.OpenDocuments;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Edit > Format: lays the case out, unless it changes meanwhile. */
public final class LayOutHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart active = HandlerUtil.getActiveEditor(event);
        ITextEditor editor = active == null ? null : active.getAdapter(ITextEditor.class);
        OpenDocument document = editor == null ? null
                : OpenDocuments.find(editor.getDocumentProvider().getDocument(editor.getEditorInput()));
        if (document != null) {
            document.service().layOut(document.path()).thenAccept(answer -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (answer.value().isEmpty()) {
                    editor.getEditorSite().getActionBars().getStatusLineManager()
                            .setErrorMessage("Not formatted: mend the errors of syntax first.");
                } else {
                    apply(new Stamped<>(answer.stamp(), answer.value().get()), document.document());
                }
            }));
        }
        return null;
    }

    private static void apply(Stamped<List<SpaceEdit>> edits, IDocument document) {
        if (((IDocumentExtension4) document).getModificationStamp() != edits.stamp()) {
            return;
        }
        MultiTextEdit all = new MultiTextEdit();
        edits.value().forEach(edit -> all.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text())));
        try {
            all.apply(document);
        } catch (BadLocationException impossible) {
            ILog.of(LayOutHandler.class).error("A case could not be laid out", impossible);
        }
    }
}
