// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.document;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;

/** Finds files of the disk in the workspace, which may know a file by several names. */
public final class WorkspaceFiles {

    private WorkspaceFiles() {
    }

    /** {@return the file of the workspace that a path stands for, the one open in an editor first; empty when the workspace does not know it} */
    public static Optional<IFile> of(Path path) {
        IFile first = null;
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
            if (file.exists()) {
                if (FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE) != null) {
                    return Optional.of(file);
                }
                first = first == null ? file : first;
            }
        }
        return Optional.ofNullable(first);
    }
}
