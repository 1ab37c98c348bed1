// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.fix;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.IMarkerResolution;

/**
 * Replaces the words of a finding.
 *
 * @param words what replaces them
 */
record SuggestionFix(String words) implements IMarkerResolution {

    @Override
    public String getLabel() {
        return "Replace by '" + words + "'";
    }

    @Override
    public void run(IMarker marker) {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        try {
            buffers.connect(marker.getResource().getFullPath(), LocationKind.IFILE, null);
            try {
                ITextFileBuffer buffer = buffers.getTextFileBuffer(marker.getResource().getFullPath(), LocationKind.IFILE);
                int start = marker.getAttribute(IMarker.CHAR_START, -1);
                int end = marker.getAttribute(IMarker.CHAR_END, -1);
                buffer.getDocument().replace(start, end - start, words);
                if (!buffer.isShared()) {
                    buffer.commit(null, false); // no editor shows it: what is changed must be saved here
                }
            } finally {
                buffers.disconnect(marker.getResource().getFullPath(), LocationKind.IFILE, null);
            }
        } catch (CoreException | BadLocationException failure) {
            ILog.of(getClass()).error("Not replaced in " + marker.getResource().getFullPath(), failure);
        }
    }
}
