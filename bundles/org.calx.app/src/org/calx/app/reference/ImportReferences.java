// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.reference;

import java.io.IOException;
import java.nio.file.Path;
import org.calx.app.question.Questions;
import org.calx.bibliography.file.ReferenceFiles;
import org.calx.publish.file.SafeFile;
import org.calx.ui.view.CaseEditor;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;

/** The ways to the wizard that imports references. */
public final class ImportReferences {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 1 << 20;

    private ImportReferences() {
    }

    /** Opens the wizard on what lies in the clipboard, if that is references. */
    public static void fromClipboard(CaseEditor editor) {
        String text = clipboard(editor.editor().getSite().getShell().getDisplay());
        open(editor, "", isReferences(text) ? text : "");
    }

    /** {@return the text in the clipboard; empty for none} */
    static String clipboard(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
        } finally {
            clipboard.dispose();
        }
    }

    /** Opens the wizard on a file. */
    public static void fromFile(CaseEditor editor, Path file) {
        try {
            open(editor, file.getFileName().toString(), SourcePage.read(file));
        } catch (IOException unusable) {
            Questions.current().tell("The references cannot be read", unusable.getMessage());
        }
    }

    /** Opens the wizard on a text. */
    public static void open(CaseEditor editor, String name, String text) {
        new WizardDialog(editor.editor().getSite().getShell(), new ImportReferencesWizard(editor, name, text, new SafeFile())).open();
    }

    /** {@return whether a text is references of a format that is read, with at least one entry} */
    public static boolean isReferences(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST && mayBe(text) && !ReferenceFiles.read("", text).references().isEmpty();
    }

    /** Tells most texts apart before they are read. */
    private static boolean mayBe(String text) {
        return text.indexOf('@') >= 0 || text.contains("TY  -") || text.contains("PMID") || text.contains("\"title\"");
    }
}
