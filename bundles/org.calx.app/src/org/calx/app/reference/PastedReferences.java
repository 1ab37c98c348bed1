// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.reference;

import org.calx.ui.view.CaseEditor;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** References pasted into the text of a case belong into its reference file: they open the wizard that takes them there. */
public final class PastedReferences implements IAutoEditStrategy {

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.text == null || !ImportReferences.isReferences(command.text)) {
            return;
        }
        String pasted = original(command.text);
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        CaseEditor.active(window == null ? null : window.getActivePage()).filter(editor -> editor.document().document() == document).ifPresent(editor -> {
            command.text = "";
            command.length = 0;
            command.doit = false;
            Display.getCurrent().asyncExec(() -> ImportReferences.open(editor, "", pasted));
        });
    }

    /** The text as it was copied: what is pasted may have been indented on its way. */
    private static String original(String text) {
        String copied = ImportReferences.clipboard(Display.getCurrent());
        return copied.replaceAll("\\s", "").equals(text.replaceAll("\\s", "")) ? copied : text;
    }
}
