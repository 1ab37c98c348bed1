// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Whether a file that is there already may be replaced. */
public interface Replacement {

    /** Any file may be replaced. */
    Replacement ANY = (file, digest) -> Optional.empty();

    /**
     * Decides.
     *
     * @param file   the file in place, as it was asked for
     * @param digest SHA-256 of its content, in lower-case hexadecimal digits
     * @return why it must stay, and how to mend that, for the author; empty if it may be replaced
     */
    Optional<String> objection(Path file, String digest);

    /**
     * Called when the new file is complete, just before it takes its place.
     *
     * @param file   the place
     * @param digest SHA-256 of the new content
     * @throws IOException to keep it from taking its place
     */
    default void replacing(Path file, String digest) throws IOException {
    }

    /** Called when the file has the new content already and is left alone. */
    default void same(Path file, String digest) {
    }

    /**
     * No file may be replaced.
     *
     * @param objection what the author is told
     */
    static Replacement never(String objection) {
        return (file, digest) -> Optional.of(objection);
    }

    /**
     * Only a file that still has the given content may be replaced.
     *
     * @param expected  SHA-256 of the content
     * @param objection what the author is told
     */
    static Replacement ifStill(String expected, String objection) {
        return (file, digest) -> digest.equals(expected) ? Optional.empty() : Optional.of(objection);
    }
}
