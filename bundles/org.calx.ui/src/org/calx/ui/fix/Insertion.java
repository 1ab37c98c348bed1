// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.fix;

import org.calx.ide.quickfix.QuickFix;
import org.calx.ui.gap.Gaps;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.Region;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

/** Makes a fix in the text of an editor, as one step that can be undone, and leads the author to what it leaves to be filled in. */
public final class Insertion {

    private Insertion() {
    }

    /** {@return the version of an editor's text when it is a certain text; otherwise one that is never its version} */
    public static long stamp(CaseEditor editor, String text) {
        IDocument document = editor.document().document();
        return document.get().equals(text) ? ((IDocumentExtension4) document).getModificationStamp() : Long.MIN_VALUE;
    }

    /**
     * Makes a fix.
     *
     * @param editor the editor; it gets the keyboard
     * @param fix    the fix
     * @param stamp  the version of the text that the fix was found for
     * @return whether it was made; not when the text has changed since, or must not be changed
     */
    public static boolean make(CaseEditor editor, QuickFix fix, long stamp) {
        IDocument document = editor.document().document();
        if (((IDocumentExtension4) document).getModificationStamp() != stamp || !editor.isWritable()) {
            return false;
        }
        MultiTextEdit all = new MultiTextEdit();
        fix.edits().forEach(edit -> all.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text())));
        try {
            all.apply(document);
        } catch (BadLocationException impossible) {
            ILog.of(Insertion.class).error("A fix could not be made", impossible);
            return false;
        }
        editor.editor().getSite().getPage().activate(editor.editor());
        if (fix.gaps().isEmpty()) {
            int end = fix.edits().getLast().offset() + fix.edits().getLast().text().length();
            editor.editor().selectAndReveal(end, 0);
        } else {
            Gaps.visit(editor.editor(), fix.gaps().stream().map(gap -> new Region(gap.offset(), gap.length())).toList());
        }
        return true;
    }
}
