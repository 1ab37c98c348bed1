// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.view;

import java.util.Optional;
import org.calx.language.place.Place;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.document.ReviewSnapshot;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.IDocumentProviderExtension;
import org.eclipse.ui.texteditor.IEditorStatusLine;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

/**
 * An editor on a case. To be used in the user interface's thread.
 *
 * @param editor   the editor
 * @param document its document
 */
public record CaseEditor(ITextEditor editor, OpenDocument document) {

    private static final String ENDING = ".calx";

    /** {@return the editor a part of the workbench is; empty when it shows no case} */
    public static Optional<CaseEditor> of(IWorkbenchPart part) {
        return onCase(part).flatMap(editor -> {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            OpenDocument opened = document == null ? null : OpenDocuments.connect(document);
            return opened == null ? Optional.empty() : Optional.of(new CaseEditor(editor, opened));
        });
    }

    /** {@return whether a part of the workbench is an editor on a case file that is gone or cannot be read} */
    static boolean isUnreadable(IWorkbenchPart part) {
        return onCase(part).filter(editor -> editor.getDocumentProvider() instanceof IDocumentProviderExtension provider
                && provider.getStatus(editor.getEditorInput()).matches(IStatus.ERROR)).isPresent();
    }

    private static Optional<ITextEditor> onCase(IWorkbenchPart part) {
        return Optional.ofNullable(part == null ? null : Adapters.adapt(part, ITextEditor.class))
                .filter(editor -> editor.getEditorInput() != null && editor.getEditorInput().getName().endsWith(ENDING) && editor.getDocumentProvider() != null);
    }

    /** {@return the editor on a case that a page shows in front; empty when there is none} */
    public static Optional<CaseEditor> active(IWorkbenchPage page) {
        return page == null || page.getActiveEditor() == null ? Optional.empty() : of(page.getActiveEditor());
    }

    /** {@return the offset of the caret in the text} */
    public int caret() {
        return editor.getSelectionProvider() != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection text
                ? Math.max(0, text.getOffset()) : 0;
    }

    /**
     * Leads to a place.
     *
     * @param seen  the review that names the place; the text may have changed since
     * @param place the place
     * @param focus whether the editor gets the keyboard
     */
    public void reveal(ReviewSnapshot seen, Place place, boolean focus) {
        int start = document.review().moved(seen, place.offset());
        int end = document.review().moved(seen, place.offset() + place.length());
        reveal(start, Math.max(0, end - start), focus);
    }

    /**
     * Leads to a place of the text as it is now; the first line of a longer one is selected.
     *
     * @param offset where it starts
     * @param length how long it is
     * @param focus  whether the editor gets the keyboard
     */
    public void reveal(int offset, int length, boolean focus) {
        String text = document.document().get();
        int start = Math.clamp(offset, 0, text.length());
        int end = Math.clamp(offset + (long) length, start, text.length());
        int line = text.indexOf('\n', start);
        editor.selectAndReveal(start, (line < 0 || line > end ? end : line) - start);
        if (focus) {
            editor.getSite().getPage().activate(editor);
        }
    }

    /** Says something in the status line, where it stays until the caret moves on. */
    public void say(String message) {
        IEditorStatusLine line = editor.getAdapter(IEditorStatusLine.class);
        if (line != null) {
            line.setMessage(true, message, null);
        }
    }

    /** {@return whether the text may be changed; asks for a file that is checked in or read-only} */
    public boolean isWritable() {
        return !(editor instanceof ITextEditorExtension2 extension) || extension.validateEditorInputState();
    }

    IPostSelectionProvider selections() {
        return editor.getSelectionProvider() instanceof IPostSelectionProvider provider ? provider : null;
    }
}
