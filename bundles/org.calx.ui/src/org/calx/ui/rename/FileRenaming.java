// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.rename;

import java.nio.file.Path;
import java.util.List;
import org.calx.ide.rename.FileEdit;
import org.calx.ui.document.WorkspaceFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

/**
 * The edits of one file.
 *
 * @param file  the file
 * @param old   the name to be replaced
 * @param edits the edits, which do not overlap
 */
record FileRenaming(Path file, String old, List<FileEdit> edits) {

    /**
     * Makes a change of the edits, if each of them still replaces the name.
     *
     * @param changes takes the change
     * @param monitor progress
     * @return what stands against it
     * @throws CoreException when the file cannot be read
     */
    RefactoringStatus addTo(List<Change> changes, IProgressMonitor monitor) throws CoreException {
        TextChange change = WorkspaceFiles.of(file).<TextChange>map(FileRenaming::inWorkspace).orElseGet(() -> new OutsideFileChange(file));
        IDocument current = change.getCurrentDocument(monitor);
        change.setEdit(new MultiTextEdit());
        try {
            for (FileEdit edit : edits) {
                int offset = offset(current, edit);
                if (offset < 0) {
                    return RefactoringStatus.createFatalErrorStatus(file.getFileName() + " has changed meanwhile. Close this window and try again.");
                }
                change.addEdit(new ReplaceEdit(offset, edit.length(), edit.text()));
            }
        } catch (BadLocationException outside) {
            return RefactoringStatus.createFatalErrorStatus(file.getFileName() + " has become shorter meanwhile. Close this window and try again.");
        }
        changes.add(change);
        return new RefactoringStatus();
    }

    private static TextFileChange inWorkspace(IFile file) {
        return new TextFileChange(file.getName(), file);
    }

    /** Where the name stands in the document, which does not show a byte order mark that the file may begin with; negative when it does not. */
    private int offset(IDocument document, FileEdit edit) throws BadLocationException {
        for (int offset = edit.offset(); offset >= Math.max(0, edit.offset() - 1); offset--) {
            if (offset + edit.length() <= document.getLength() && document.get(offset, edit.length()).equals(old)) {
                return offset;
            }
        }
        return -1;
    }
}
