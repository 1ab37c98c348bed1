// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.rename;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.text.edits.UndoEdit;

/** A change of a file that the workspace does not know. As in the workspace, an editor that is not saved stays so; other files are written. */
final class OutsideFileChange extends TextChange {

    private final Path file;
    private final IFileStore store;
    private final UndoEdit undo;
    private long stamp = IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP;
    private boolean dirty;

    OutsideFileChange(Path file) {
        this(file, null);
    }

    private OutsideFileChange(Path file, UndoEdit undo) {
        super(file.getFileName().toString());
        this.file = file;
        this.undo = undo;
        store = EFS.getLocalFileSystem().fromLocalFile(file.toFile());
    }

    @Override
    public Object getModifiedElement() {
        return file;
    }

    @Override
    public void initializeValidationData(IProgressMonitor monitor) {
        ITextFileBuffer open = manager().getFileStoreTextFileBuffer(store);
        stamp = open == null ? store.fetchInfo().getLastModified() : stamp(open.getDocument());
    }

    @Override
    public RefactoringStatus isValid(IProgressMonitor monitor) {
        ITextFileBuffer open = manager().getFileStoreTextFileBuffer(store);
        long now = open == null ? store.fetchInfo().getLastModified() : stamp(open.getDocument());
        if (store.fetchInfo().getAttribute(EFS.ATTRIBUTE_READ_ONLY)) {
            return RefactoringStatus.createFatalErrorStatus(file.getFileName() + " can only be read.");
        }
        return now == stamp || undo != null ? new RefactoringStatus()
                : RefactoringStatus.createFatalErrorStatus(file.getFileName() + " has changed meanwhile.");
    }

    @Override
    protected IDocument acquireDocument(IProgressMonitor monitor) throws CoreException {
        manager().connectFileStore(store, monitor);
        ITextFileBuffer buffer = manager().getFileStoreTextFileBuffer(store);
        dirty = buffer.isDirty();
        return buffer.getDocument();
    }

    @Override
    protected UndoEdit performEdits(IDocument document) throws BadLocationException {
        if (!manager().getFileStoreTextFileBuffer(store).isSynchronizationContextRequested()) {
            return apply(document);
        }
        CompletableFuture<UndoEdit> applied = new CompletableFuture<>(); // an editor shows it: its thread changes it
        manager().execute(() -> {
            try {
                applied.complete(apply(document));
            } catch (BadLocationException failure) {
                applied.completeExceptionally(failure);
            }
        });
        try {
            return applied.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof BadLocationException outside) {
                throw outside;
            }
            throw failure;
        }
    }

    private UndoEdit apply(IDocument document) throws BadLocationException {
        return undo == null ? super.performEdits(document) : undo.apply(document);
    }

    @Override
    protected void commit(IDocument document, IProgressMonitor monitor) throws CoreException {
        if (!dirty) {
            manager().getFileStoreTextFileBuffer(store).commit(monitor, false);
        }
    }

    @Override
    protected void releaseDocument(IDocument document, IProgressMonitor monitor) throws CoreException {
        manager().disconnectFileStore(store, monitor);
    }

    @Override
    protected Change createUndoChange(UndoEdit edit) {
        return new OutsideFileChange(file, edit);
    }

    private static long stamp(IDocument document) {
        return ((IDocumentExtension4) document).getModificationStamp();
    }

    private static ITextFileBufferManager manager() {
        return FileBuffers.getTextFileBufferManager();
    }
}
