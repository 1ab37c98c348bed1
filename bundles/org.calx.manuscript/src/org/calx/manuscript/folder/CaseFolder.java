// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.calx.manuscript.folder.RefusedFile.Reason;

/**
 * Finds the files a case names. Nothing outside the case's folder is touched, and no address on a network is followed.
 *
 * @param home the folder of the case
 */
public record CaseFolder(Path home) {

    /** A scheme with a colon, or two slashes; one letter before the colon is a drive of Windows and also refused. */
    private static final Pattern ADDRESS = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//|\\\\\\\\).*");

    /**
     * Finds a regular file.
     *
     * @param kind what it is in the message, such as "figure file"
     * @param name the path the author wrote, relative to the folder
     * @return the file; it exists and is not empty
     * @throws RefusedFile if it cannot or must not be used
     */
    public Path locate(String kind, String name) throws RefusedFile {
        String what = "The " + kind + " \"" + name + "\" ";
        if (name == null || name.isBlank()) {
            throw new RefusedFile(Reason.MISSING, "The name of the " + kind + " is missing; write its path, relative to the case.");
        }
        if (ADDRESS.matcher(name).matches()) {
            throw new RefusedFile(Reason.OUTSIDE, what + "is an address, and files are read from the case's folder only; copy it there.");
        }
        try {
            Path path = Path.of(name.replace('\\', '/'));
            if (path.isAbsolute() || name.startsWith("~")) {
                throw new RefusedFile(Reason.OUTSIDE, what + "is an absolute path, which others do not have; copy the file beside the case.");
            }
            return inspect(what, path);
        } catch (InvalidPathException e) {
            throw new RefusedFile(Reason.MISSING, what + "is not a possible file name.");
        } catch (IOException e) {
            throw unreadable(what, e);
        }
    }

    private Path inspect(String what, Path path) throws IOException, RefusedFile {
        Path folder = home.toAbsolutePath().normalize();
        Path file = folder.resolve(path).normalize();
        checkInside(what, folder, file);
        if (!Files.exists(file)) {
            throw new RefusedFile(Reason.MISSING, what + "does not exist in the case's folder; check its name.");
        }
        // a symbolic link must not lead out either
        checkInside(what, folder.toRealPath(), file.toRealPath());
        if (Files.isDirectory(file)) {
            throw new RefusedFile(Reason.MISSING, what + "is a folder; name a file in it.");
        }
        if (Files.size(file) == 0) {
            throw new RefusedFile(Reason.UNFIT, what + "is empty.");
        }
        return file;
    }

    private static void checkInside(String what, Path folder, Path file) throws RefusedFile {
        if (!file.startsWith(folder)) {
            throw new RefusedFile(Reason.OUTSIDE, what + "lies outside the case's folder; copy the file into it.");
        }
    }

    /** {@return the refusal of a file that could not be read} */
    public static RefusedFile unreadable(String what, IOException cause) {
        String reason = cause instanceof AccessDeniedException ? "access is denied" : String.valueOf(cause.getMessage());
        return new RefusedFile(Reason.MISSING, what + "cannot be read: " + reason + ".");
    }
}
