// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.fix;

import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

/** The text of a case as it is in its editor, or in its file when no editor shows it. */
public final class CaseText {

    /** What is done with a text. */
    @FunctionalInterface
    interface Work {

        /**
         * Does it.
         *
         * @throws BadLocationException if the text has no such place
         */
        void on(IDocument document) throws BadLocationException;
    }

    private CaseText() {
    }

    /** {@return the text; empty when it cannot be read} */
    public static Optional<String> of(IResource file) {
        String[] text = new String[1];
        work(file, document -> text[0] = document.get());
        return Optional.ofNullable(text[0]);
    }

    /** Works on the text, and saves it when no editor shows it and it was changed. */
    static void work(IResource file, Work work) {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        try {
            buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
            try {
                ITextFileBuffer buffer = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
                work.on(buffer.getDocument());
                if (!buffer.isShared() && buffer.isDirty()) {
                    buffer.commit(null, false);
                }
            } finally {
                buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
            }
        } catch (CoreException | BadLocationException failure) {
            ILog.of(CaseText.class).error("A fix could not be made", failure);
        }
    }
}
