// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.typing;

import java.util.Optional;
import org.calx.ide.typing.BlockComment;
import org.calx.ide.typing.Commented;
import org.calx.ide.typing.LineComments;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

/** Edit > Toggle Comment and Toggle Block Comment: turns statements into comments and back. */
public final class CommentHandler extends AbstractHandler {

    private static final String BLOCK = "org.calx.ui.toggleBlockComment";

    @Override
    public Object execute(ExecutionEvent event) {
        CaseEditor.of(HandlerUtil.getActiveEditor(event)).map(CaseEditor::editor).filter(CommentHandler::mayChange)
                .ifPresent(editor -> toggle(editor, event.getCommand().getId().equals(BLOCK)));
        return null;
    }

    private static boolean mayChange(ITextEditor editor) {
        return !(editor instanceof ITextEditorExtension2 extension) || extension.validateEditorInputState();
    }

    private static void toggle(ITextEditor editor, boolean block) {
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        if (!(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
            return;
        }
        int offset = selection.getOffset();
        Optional<Commented> commented = block ? BlockComment.toggle(document.get(), offset, selection.getLength())
                : Optional.of(LineComments.toggle(document.get(), offset, selection.getLength()));
        if (commented.isEmpty()) {
            editor.getEditorSite().getActionBars().getStatusLineManager()
                    .setErrorMessage("Select whole statements, or put the caret into a comment between /* and */.");
            return;
        }
        MultiTextEdit all = new MultiTextEdit();
        commented.get().edits().forEach(edit -> all.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text())));
        try {
            all.apply(document);
            editor.selectAndReveal(commented.get().start(), commented.get().length());
        } catch (BadLocationException impossible) {
            ILog.of(CommentHandler.class).error("A comment could not be made", impossible);
        }
    }
}
