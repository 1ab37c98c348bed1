// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.editor;

import java.util.List;
import org.calx.ide.layout.SpaceEdit;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

/** Edit > Format: lays out the lines that are selected, or the whole case, unless it changes meanwhile. */
public final class LayOutHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        CaseEditor.of(HandlerUtil.getActiveEditor(event))
                .filter(editor -> !(editor.editor() instanceof ITextEditorExtension2 state) || state.validateEditorInputState()).ifPresent(LayOutHandler::layOut);
        return null;
    }

    private static void layOut(CaseEditor editor) {
        OpenDocument document = editor.document();
        int from = editor.caret();
        int length = editor.editor().getSelectionProvider().getSelection() instanceof ITextSelection selection ? selection.getLength() : 0;
        document.service().layOut(document.path()).thenAccept(answer -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (answer.value().isEmpty()) {
                editor.editor().getEditorSite().getActionBars().getStatusLineManager()
                        .setErrorMessage("Not formatted: mend the errors of syntax first.");
            } else {
                List<SpaceEdit> edits = answer.value().get();
                SpaceEdits.apply(answer.stamp(), length == 0 ? edits : SpaceEdit.within(edits, document.document().get(), from, length), document.document());
            }
        }));
    }
}
