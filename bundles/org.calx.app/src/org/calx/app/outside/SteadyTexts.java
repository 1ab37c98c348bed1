// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.outside;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;

/**
 * The texts of cases and what belongs to them. Unlike the platform's, an unsaved text outlives its file: it stays in its editor, and saving
 * writes the file again. What another program does to the file of an unsaved text is told by a {@link OutsideNotice}, not by dialogs
 * that come up whenever the editor gets the keyboard.
 */
public final class SteadyTexts extends TextFileDocumentProvider {

    /** The texts that are being saved, which must know whether their file is another one by now. */
    private final Set<Object> saving = new HashSet<>();

    @Override
    public boolean isDeleted(Object element) {
        return super.isDeleted(element) && !canSaveDocument(element);
    }

    @Override
    public boolean isSynchronized(Object element) {
        return super.isSynchronized(element) || canSaveDocument(element) && !saving.contains(element);
    }

    @Override
    public IStatus getStatus(Object element) {
        IStatus status = super.getStatus(element);
        if (status.getSeverity() != IStatus.ERROR || !(element instanceof IFileEditorInput input) || input.getFile().getLocation() == null) {
            return status;
        }
        Path file = input.getFile().getLocation().toPath();
        if (!Files.exists(file)) {
            return canSaveDocument(element) ? Status.OK_STATUS : refused(status, "The file " + file.getFileName()
                    + " is gone. It was deleted, moved or given another name.\n\nIt was in " + file.getParent() + ".");
        }
        return Files.isReadable(file) ? status : refused(status, "You have no right to read the file " + file.getFileName()
                + ". Ask its owner, or change its permissions.\n\nIt is in " + file.getParent() + ".");
    }

    private static IStatus refused(IStatus status, String words) {
        return new Status(IStatus.ERROR, "org.calx.app", status.getCode(), words, status.getException());
    }

    @Override
    public void aboutToChange(Object element) {
        saving.add(element);
        super.aboutToChange(element);
    }

    @Override
    public void changed(Object element) {
        super.changed(element);
        saving.remove(element);
    }

    @Override
    protected void commitFileBuffer(IProgressMonitor monitor, FileInfo info, boolean overwrite) throws CoreException {
        if (info.fTextFileBuffer.getDocument().get().indexOf(Letters.LOST) >= 0 && info.fElement instanceof IFileEditorInput input
                && input.getFile().getLocation() != null && Letters.areForeign(input.getFile().getLocation().toPath())) {
            throw new CoreException(new Status(IStatus.WARNING, "org.calx.app", "Some letters of this file could not be read, because it is not UTF-8. "
                    + "Saving would lose them. Choose Show the Letters below the text first, or save the text as another file."));
        }
        super.commitFileBuffer(monitor, info, overwrite || prepareAgain(info.fTextFileBuffer, info.fElement));
    }

    /** Makes the folder again that the file of a text was in. {@return whether the file is gone, so that nothing is overwritten} */
    private static boolean prepareAgain(ITextFileBuffer text, Object element) throws CoreException {
        IFileStore store = text.getFileStore();
        if (store == null || store.fetchInfo().exists()) {
            return false;
        }
        if (!(element instanceof IFileEditorInput input) || input.getFile().getParent().exists()) {
            store.getParent().mkdir(EFS.NONE, null); // a folder that the workspace misses, too, is made by the commit
        }
        return true;
    }
}
