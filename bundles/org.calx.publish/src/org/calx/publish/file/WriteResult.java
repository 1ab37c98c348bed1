// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.file;

import java.nio.file.Path;

/** What became of a file that was to be written. */
public sealed interface WriteResult {

    /** The file as it was asked for. */
    Path file();

    /**
     * The file is in place with its new content.
     *
     * @param bytes its size
     */
    record Written(Path file, long bytes) implements WriteResult {
    }

    /** The file had this very content already and was left alone. */
    record Unchanged(Path file) implements WriteResult {
    }

    /**
     * Nothing was written; what was there before is still there, byte for byte.
     *
     * @param reason  why
     * @param message why, and how to mend it, for the author; without the file's name
     */
    record Refused(Path file, Reason reason, String message) implements WriteResult {
    }

    /** Why a file was not written. */
    enum Reason {
        /** A folder has its name. */
        IS_FOLDER,
        /** It is marked read-only. */
        READ_ONLY,
        /** Its folder is missing. */
        FOLDER_MISSING,
        /** The system does not permit it. */
        NOT_PERMITTED,
        /** It was not written by Calx, or was edited since. */
        NOT_OURS,
        /** The disk is full. */
        NO_ROOM,
        /** The content could not be made. */
        CONTENT,
        /** The check of the complete file found something. */
        REJECTED,
        /** The system failed in another way. */
        FAILED
    }
}
