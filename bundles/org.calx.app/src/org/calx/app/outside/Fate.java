// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.outside;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;

/** What has become of the file of a text. */
enum Fate {

    /** The file is the one the text came from, or there is nothing unsaved that could be lost. */
    SAME,
    /** The file is gone, and the text is not saved. */
    GONE,
    /** Another program has written the file, and the text is not saved. */
    CHANGED,
    /** The file is not UTF-8, so that the text shows signs in place of letters. */
    GARBLED;

    /**
     * Looks on the disk, which may be far away: not for the user interface's thread.
     *
     * @param text  the text in an editor
     * @param file  its file in the workspace; null when it is outside
     * @param lost  whether the text shows signs in place of letters
     */
    static Fate of(ITextFileBuffer text, IFile file, boolean lost) {
        if (lost && file != null && file.getLocation() != null && Letters.areForeign(file.getLocation().toPath())) {
            return GARBLED;
        }
        if (!text.isDirty() || text.getFileStore() == null) {
            return SAME;
        }
        IJobManager jobs = Job.getJobManager();
        jobs.beginRule(file, null); // a file that is just being saved would look changed
        try {
            if (!text.isDirty()) {
                return SAME;
            }
            if (!text.getFileStore().fetchInfo().exists()) {
                return GONE;
            }
            return text.isSynchronized() ? SAME : CHANGED;
        } finally {
            jobs.endRule(file);
        }
    }
}
