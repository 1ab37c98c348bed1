// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.calx.app.form.WritingWizard;
import org.calx.app.open.CaseText;
import org.calx.app.open.UnsavedFiles;
import org.calx.publish.edit.CaseEdit;
import org.calx.publish.file.SafeFile;
import org.calx.publish.reference.ImportedEntry;
import org.calx.publish.reference.ReferenceImport;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Takes references into the reference file of a case, names that file in the case, and cites them at the caret. */
public final class ImportReferencesWizard extends WritingWizard {

    private final CaseEditor editor;
    private final String text;
    private final int caret;
    private final SafeFile files;
    private final SourcePage source;
    private final PreviewPage preview = new PreviewPage();

    /**
     * Makes the wizard.
     *
     * @param editor the case
     * @param name   the name of the file that was dropped; empty for none
     * @param given  what was pasted or is in that file; empty for nothing
     * @param files  writes
     */
    public ImportReferencesWizard(CaseEditor editor, String name, String given, SafeFile files) {
        super("Import references");
        this.editor = editor;
        this.files = files;
        text = editor.document().document().get();
        caret = editor.caret();
        ImportWork work = new ImportWork(editor.document().path(), text, caret);
        source = new SourcePage(work, name, given, this::read);
    }

    private void read() {
        source.result().ifPresent(preview::show);
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(preview);
    }

    @Override
    public boolean performFinish() {
        ReferenceImport references = source.result().orElseThrow().references();
        Map<ImportedEntry, String> chosen = preview.chosen();
        List<String> cited = preview.cited();
        Path target = editor.document().path().resolveSibling(references.targetName());
        if (!UnsavedFiles.saved(List.of(target), "The references are added to the saved file.", "Save and add")) {
            return false;
        }
        if (!write(() -> {
            if (!chosen.isEmpty()) {
                demand(references.write(chosen, files), "changed");
            }
            refresh(target.getParent());
        }, preview)) {
            return false;
        }
        List<CaseEdit> edits = new ArrayList<>();
        if (!chosen.isEmpty()) {
            references.naming().ifPresent(edits::add);
        }
        if (!cited.isEmpty()) {
            edits.add(references.citing(caret, cited));
        }
        CaseText.change(editor, text, edits);
        editor.editor().getEditorSite().getActionBars().getStatusLineManager().setMessage(told(chosen.size(), references.targetName()));
        return true;
    }

    private static String told(int count, String file) {
        return count == 0 ? "Cited" : (count == 1 ? "A reference" : count + " references") + " added to " + file;
    }

    /** Lets the case be checked with its new references. */
    private static void refresh(Path folder) {
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
            try {
                container.refreshLocal(IResource.DEPTH_ONE, null);
            } catch (CoreException failure) {
                ILog.of(ImportReferencesWizard.class).warn("A folder was not refreshed", failure);
            }
        }
    }
}
