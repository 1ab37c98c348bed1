// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The case files of a folder, to be searched as text. */
public final class NearbyCases {

    private static final int MOST_FILES = 500;
    private static final long MOST_BYTES = 4L << 20;

    private NearbyCases() {
    }

    /** {@return the case files of a folder, by name; none when it cannot be listed} */
    public static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".calx") && Files.isRegularFile(path)).sorted().limit(MOST_FILES).toList();
        } catch (IOException unreadable) {
            return List.of(); // a folder that may not be listed has nothing to find
        }
    }

    /**
     * Reads a file.
     *
     * @param file    the file
     * @param unsaved the texts of files that differ from what is on disk, by file
     * @return its text; empty when it is no case of ours: far too long, or not in our encoding
     */
    public static String text(Path file, Map<Path, String> unsaved) {
        try {
            String text = unsaved.get(file);
            return text != null ? text : Files.size(file) > MOST_BYTES ? "" : Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
