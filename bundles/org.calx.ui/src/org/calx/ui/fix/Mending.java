// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.fix;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.calx.ide.Stamped;
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
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

/** Makes a quick fix in an editor, as one step that can be undone, and leads the author to what is left to write. */
public final class Mending {

    private Mending() {
    }

    /**
     * Makes a fix, unless the text has changed since it was found, or the file may not be changed.
     *
     * @param document the text of an editor
     * @param fix      the fix, and the text it was found for
     */
    public static void apply(IDocument document, Stamped<QuickFix> fix) {
        if (((IDocumentExtension4) document).getModificationStamp() == fix.stamp()) {
            editor(document).filter(editor -> !(editor.editor() instanceof ITextEditorExtension2 state) || state.validateEditorInputState())
                    .ifPresent(editor -> apply(editor, fix.value()));
        }
    }

    private static void apply(CaseEditor editor, QuickFix fix) {
        MultiTextEdit all = new MultiTextEdit();
        fix.edits().forEach(edit -> all.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text())));
        try {
            all.apply(editor.document().document());
        } catch (BadLocationException impossible) {
            ILog.of(Mending.class).error("A fix could not be made", impossible);
            return;
        }
        if (!fix.gaps().isEmpty()) {
            Gaps.visit(editor.editor(), fix.gaps().stream().map(gap -> new Region(gap.offset(), gap.length())).toList());
        }
    }

    /** {@return the editor that shows a text; empty when none does} */
    static Optional<CaseEditor> editor(IDocument document) {
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).flatMap(window -> Arrays.stream(window.getPages())).flatMap(Mending::editors)
                .flatMap(reference -> CaseEditor.of(reference.getPart(false)).stream()).filter(editor -> editor.document().document() == document).findFirst();
    }

    /** The active one first: two editors may show one text. */
    private static Stream<IEditorReference> editors(IWorkbenchPage page) {
        return Arrays.stream(page.getEditorReferences())
                .sorted((one, other) -> Boolean.compare(other.getPart(false) == page.getActiveEditor(), one.getPart(false) == page.getActiveEditor()));
    }
}
