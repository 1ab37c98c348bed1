// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.recent;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Paths of files, the last one first. Immutable.
 *
 * @param files absolute paths, none twice, at most {@value #LIMIT}
 */
public record RecentList(List<Path> files) {

    /** How many files are remembered. */
    public static final int LIMIT = 12;

    /** Copies the list. */
    public RecentList {
        files = files.stream().distinct().limit(LIMIT).toList();
    }

    /** {@return the list with a file in first place} */
    public RecentList with(Path file) {
        List<Path> changed = new ArrayList<>(List.of(file));
        changed.addAll(files);
        return new RecentList(changed);
    }

    /** {@return the list without a file} */
    public RecentList without(Path file) {
        return new RecentList(files.stream().filter(known -> !known.equals(file)).toList());
    }

    /** {@return the list as text, one path a line} */
    public String toText() {
        return files.stream().map(Path::toString).collect(Collectors.joining("\n"));
    }

    /** {@return the list that was written as text; lines that are no paths on this system are left out} */
    public static RecentList of(String text) {
        return new RecentList(text.lines().flatMap(line -> path(line).stream()).toList());
    }

    private static Optional<Path> path(String line) {
        try {
            return Stream.of(line).filter(text -> !text.isBlank()).map(Path::of).filter(Path::isAbsolute).findFirst();
        } catch (InvalidPathException foreign) {
            return Optional.empty();
        }
    }
}
