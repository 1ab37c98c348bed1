// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.document;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;

/** The texts of editors that have not been saved, whatever they are on: reference files, too. */
public final class UnsavedTexts {

    private UnsavedTexts() {
    }

    /** {@return the texts by the file they stand for; to be asked in the user interface's thread, in which texts change} */
    public static Map<Path, String> now() {
        ITextFileBufferManager manager = FileBuffers.getTextFileBufferManager();
        Map<Path, String> texts = new HashMap<>();
        Stream.concat(Stream.of(manager.getFileBuffers()), Stream.of(manager.getFileStoreFileBuffers())).filter(IFileBuffer::isDirty)
                .forEach(buffer -> {
                    Path path = buffer instanceof ITextFileBuffer ? FileBufferWatch.path(buffer) : null;
                    if (path != null) {
                        texts.put(path, ((ITextFileBuffer) buffer).getDocument().get());
                    }
                });
        return texts;
    }
}
