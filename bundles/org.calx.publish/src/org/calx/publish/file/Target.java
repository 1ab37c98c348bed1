// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

import org.calx.publish.file.WriteResult.Reason;
import org.calx.publish.file.WriteResult.Refused;

/**
 * The place a file is written to.
 *
 * @param asked what the caller named
 * @param file  where it really is, symbolic links followed
 */
record Target(Path asked, Path file) {

    private static final int MOST_LINKS = 40;
    private static final Set<PosixFilePermission> WRITE = Set.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** A file's size and time, by which a change is noticed. */
    record Stamp(long size, FileTime modified) {
    }

    /**
     * Follows symbolic links, also one that leads to a file still to be written.
     *
     * @throws IOException if the links lead round in a circle
     */
    static Target of(Path asked) throws IOException {
        Path file = asked.toAbsolutePath().normalize();
        for (int links = 0; Files.isSymbolicLink(file); links++) {
            if (links == MOST_LINKS) {
                throw new IOException("it is a symbolic link that leads round in a circle");
            }
            file = file.resolveSibling(Files.readSymbolicLink(file)).normalize();
        }
        return new Target(asked, file);
    }

    Path folder() {
        return file.getParent();
    }

    boolean exists() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    Stamp stamp() throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(attributes.size(), attributes.lastModifiedTime());
    }

    /** What can be seen to be in the way without writing anything. */
    Optional<Refused> obstacle() throws IOException {
        if (folder() == null || Files.isDirectory(file)) {
            return Optional.of(new Refused(asked, Reason.IS_FOLDER, "there is a folder of this name; choose another name"));
        }
        if (!Files.isDirectory(folder())) {
            return Optional.of(new Refused(asked, Reason.FOLDER_MISSING,
                    Files.exists(folder()) ? "what should be its folder is a file; choose another folder"
                            : "its folder does not exist; create it first"));
        }
        if (exists() && readOnly()) {
            return Optional.of(new Refused(asked, Reason.READ_ONLY,
                    "the file is read-only; make it writable, or choose another name"));
        }
        return Optional.empty();
    }

    /** Asks for the marks, not the rights: a rename would go through in spite of them, and root has every right. */
    private boolean readOnly() throws IOException {
        BasicFileAttributes attributes = attributes();
        return switch (attributes) {
        case PosixFileAttributes posix -> posix.permissions().stream().noneMatch(WRITE::contains);
        case DosFileAttributes dos -> dos.isReadOnly();
        default -> !Files.isWritable(file);
        };
    }

    private BasicFileAttributes attributes() throws IOException {
        Set<String> views = file.getFileSystem().supportedFileAttributeViews();
        if (views.contains("posix")) {
            return Files.readAttributes(file, PosixFileAttributes.class);
        }
        if (views.contains("dos")) {
            return Files.readAttributes(file, DosFileAttributes.class);
        }
        return Files.readAttributes(file, BasicFileAttributes.class);
    }
}
