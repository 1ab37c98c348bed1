// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/** The calls {@link SafeFile} makes on the file system, each a place where a disk, a network or a person can interfere. */
public interface FileCalls {

    /** Creates a file that must not exist yet. */
    OutputStream create(Path file) throws IOException;

    /** Makes a file's content survive a power cut. */
    void sync(Path file) throws IOException;

    /** Makes a rename in a folder survive a power cut, where the system can. */
    void syncFolder(Path folder) throws IOException;

    /** Gives one file the permissions of another, where the system can. */
    void copyPermissions(Path from, Path to) throws IOException;

    /** Puts a file in another's place in one step. */
    void moveAtomically(Path from, Path to) throws IOException;

    /** Puts a file in another's place in as many steps as it takes. */
    void move(Path from, Path to) throws IOException;

    /** Copies a file; the copy must not exist yet. */
    void copy(Path from, Path to) throws IOException;

    /** Adds bytes at the end of a file, creating it when missing. */
    void append(Path file, byte[] bytes) throws IOException;

    /** Opens a file to read. */
    InputStream open(Path file) throws IOException;

    /** Deletes a file if it exists. */
    void delete(Path file) throws IOException;
}
