// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.plainjars;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of merged jars. A jar that is the same as before is left alone, with its time: what Java remembers of it is
 * then still good. The file {@value #ID} tells the contents of them all apart from any others.
 */
final class OutputFolder {

    static final String ID = "jars.id";
    private static final int ID_BYTES = 8;

    /** Writes a file. */
    interface Writer {
        void write(Path file) throws IOException;
    }

    private final Path folder;
    private final Set<String> names = new HashSet<>(Set.of(ID));
    private final MessageDigest digest;

    OutputFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    /** Writes a file beside its place, and moves it there if it differs from the one that is there. */
    void add(String name, Writer writer) throws IOException {
        Path place = folder.resolve(name);
        Path fresh = folder.resolve(name + ".new");
        writer.write(fresh);
        digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(fresh));
        if (Files.exists(place) && Files.mismatch(fresh, place) == -1) {
            Files.delete(fresh);
        } else {
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        }
        names.add(name);
    }

    /** Names the contents, and deletes what was not added. */
    void finish() throws IOException {
        Files.writeString(folder.resolve(ID), HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES) + "\n");
        List<Path> present;
        try (Stream<Path> files = Files.list(folder)) {
            present = files.toList();
        }
        for (Path file : present) {
            if (!names.contains(file.getFileName().toString())) {
                Files.delete(file);
            }
        }
    }
}
