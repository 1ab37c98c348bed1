// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli.console;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder a command runs in.
 *
 * @param path absolute
 */
public record WorkingFolder(Path path) {

    /** Makes the path absolute. */
    public WorkingFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** The path a person typed, absolute; empty if the system knows no such paths. */
    public Optional<Path> resolve(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(path.resolve(typed).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A path as it is shown: from this folder, or in full where that is shorter. */
    public String show(Path file) {
        Path absolute = path.resolve(file).normalize();
        if (absolute.equals(path)) {
            return ".";
        }
        if (!absolute.getRoot().equals(path.getRoot())) {
            return absolute.toString();
        }
        String relative = path.relativize(absolute).toString();
        return relative.length() <= absolute.toString().length() ? relative : absolute.toString();
    }
}
