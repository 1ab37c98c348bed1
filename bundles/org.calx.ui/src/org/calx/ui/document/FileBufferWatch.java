// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.document;

import java.io.File;
import java.nio.file.Path;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;

/** A listener to the files in editors that does nothing until a part of it is overridden. */
public abstract class FileBufferWatch implements IFileBufferListener {

    /** {@return the file on disk that a buffer holds; null when there is none} */
    protected static Path path(IFileBuffer buffer) {
        try {
            File file = buffer.getFileStore() == null ? null : buffer.getFileStore().toLocalFile(0, null);
            return file == null ? null : file.toPath().toAbsolutePath().normalize();
        } catch (CoreException notLocal) {
            ILog.of(FileBufferWatch.class).warn("A document stands for no local file", notLocal);
            return null;
        }
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        // up to who wants to know
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        // up to who wants to know
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        // up to who wants to know
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        // up to who wants to know
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        // up to who wants to know
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
        // up to who wants to know
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
        // up to who wants to know
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        // up to who wants to know
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        // up to who wants to know
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // up to who wants to know
    }
}
