// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.editor;

import java.util.List;
import org.calx.ide.layout.SpaceEdit;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

/** Changes of white space, made as one step. */
final class SpaceEdits {

    private SpaceEdits() {
    }

    /**
     * Makes the changes, unless the text has changed since they were found.
     *
     * @param stamp    the version of the text they were found for
     * @param edits    the changes
     * @param document the text
     * @return whether they were made
     */
    static boolean apply(long stamp, List<SpaceEdit> edits, IDocument document) {
        if (((IDocumentExtension4) document).getModificationStamp() != stamp) {
            return false;
        }
        MultiTextEdit all = new MultiTextEdit();
        edits.forEach(edit -> all.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text())));
        try {
            all.apply(document);
            return true;
        } catch (BadLocationException impossible) {
            ILog.of(SpaceEdits.class).error("A case could not be laid out", impossible);
            return false;
        }
    }
}
