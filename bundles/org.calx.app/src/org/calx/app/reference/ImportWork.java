// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.reference;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.calx.publish.reference.CaseReferences;
import org.calx.publish.reference.ReferenceImport;
import org.calx.ui.document.OpenDocuments;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/**
 * Reads references for a case in the background.
 *
 * @param file  the case file
 * @param text  its text
 * @param caret where the caret is
 */
record ImportWork(Path file, String text, int caret) {

    /**
     * What was read.
     *
     * @param references the references
     * @param citable    whether a citation can stand at the caret
     */
    record Read(ReferenceImport references, boolean citable) {
    }

    /**
     * Reads.
     *
     * @param name   the name of the file the references come from; empty when they were pasted
     * @param source what is in it
     * @param done   gets what was read, in the user interface's thread
     */
    void read(String name, String source, Consumer<Read> done) {
        Job.createSystem("Reading references", monitor -> {
            CaseReferences known = CaseReferences.of(OpenDocuments.language().join(), file, text, caret);
            Read read = new Read(ReferenceImport.of(known, name, source), known.canCite(caret));
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> done.accept(read));
        }).schedule();
    }
}
