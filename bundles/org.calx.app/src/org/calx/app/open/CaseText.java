// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.open;

import java.util.List;
import org.calx.publish.edit.CaseEdit;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

/** Changes the text of a case in its editor, as one step that can be undone. */
public final class CaseText {

    private CaseText() {
    }

    /**
     * Makes changes.
     *
     * @param editor the editor
     * @param text   the text they were worked out for
     * @param edits  the changes
     * @return whether they were made; a text that is another one by now is left alone
     */
    public static boolean change(CaseEditor editor, String text, List<CaseEdit> edits) {
        if (!editor.document().document().get().equals(text)) {
            return false;
        }
        IRewriteTarget step = editor.editor().getAdapter(IRewriteTarget.class);
        MultiTextEdit all = new MultiTextEdit();
        edits.forEach(edit -> all.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text())));
        step.beginCompoundChange();
        try {
            all.apply(editor.document().document());
            return true;
        } catch (BadLocationException impossible) {
            ILog.of(CaseText.class).error("A case could not be changed", impossible);
            return false;
        } finally {
            step.endCompoundChange();
        }
    }
}
