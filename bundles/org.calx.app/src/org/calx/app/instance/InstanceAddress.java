// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.instance;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * Where a running Studio can be reached. Written into its workspace, readable by its user only, who thereby alone knows the token.
 *
 * @param socket the file of its socket
 * @param token  what a message must begin with
 */
record InstanceAddress(Path socket, String token) {

    private static final String NAME = "calx.instance";

    /**
     * Reads the address left in a workspace.
     *
     * @param area the folder that holds the state of the workspace
     * @return the address, perhaps of a Studio that is gone; empty when there is none
     */
    static Optional<InstanceAddress> in(Path area) {
        try {
            List<String> lines = Files.readAllLines(area.resolve(NAME));
            return lines.size() < 2 ? Optional.empty() : Optional.of(new InstanceAddress(Path.of(lines.get(0)), lines.get(1)));
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /** Writes the address beside its place and moves it there, so that nobody reads half of it. */
    void write(Path area) throws IOException {
        Path beside = Files.createTempFile(area, NAME, null, forUserOnly("rw-------"));
        Files.write(beside, List.of(socket.toString(), token));
        Files.move(beside, area.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
    }

    static void delete(Path area) throws IOException {
        Files.deleteIfExists(area.resolve(NAME));
    }

    /** Rights of a new file or folder; Windows passes on those of the user's folder above. */
    static FileAttribute<?>[] forUserOnly(String rights) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
