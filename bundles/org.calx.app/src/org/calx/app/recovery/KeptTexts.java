// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calx.publish.file.Content;
import org.calx.publish.file.FileCheck;
import org.calx.publish.file.Replacement;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.WriteResult;

/**
 * Unsaved texts kept in a folder, one file each: three lines that say what it is, and the text. A text is written so that a crash leaves the
 * one before or the new one. The files themselves are never touched.
 */
final class KeptTexts {

    private static final String ENDING = ".unsaved";
    private static final String HEAD = "Text that Calx Studio could not save";

    private final Path folder;
    private final SafeFile files;

    /**
     * Keeps texts.
     *
     * @param folder where; made when it is needed
     * @param files  writes them
     */
    KeptTexts(Path folder, SafeFile files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * Keeps a text instead of the one kept before for the same file.
     *
     * @throws IOException if it cannot be kept
     */
    void keep(UnsavedText unsaved) throws IOException {
        Files.createDirectories(folder);
        String content = HEAD + "\n" + unsaved.file() + "\n" + unsaved.changed() + "\n" + unsaved.text();
        if (files.write(place(unsaved.file()), Content.of(content.getBytes(StandardCharsets.UTF_8)), Replacement.ANY,
                FileCheck.NONE) instanceof WriteResult.Refused refused) {
            throw new IOException(refused.message());
        }
    }

    /**
     * Forgets the text of a file, because it was saved or given up.
     *
     * @throws IOException if it cannot be deleted
     */
    void forget(Path file) throws IOException {
        Files.deleteIfExists(place(file));
    }

    /** {@return the texts that are kept, by file; one that cannot be read is left out} */
    List<UnsavedText> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> kept = Files.list(folder)) {
            return kept.filter(each -> each.toString().endsWith(ENDING)).flatMap(each -> read(each).stream())
                    .sorted(Comparator.comparing(UnsavedText::file)).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Optional<UnsavedText> read(Path kept) {
        try {
            String[] parts = Files.readString(kept).split("\n", 4);
            return parts.length == 4 && parts[0].equals(HEAD) ? Optional.of(new UnsavedText(Path.of(parts[1]), parts[3], Instant.parse(parts[2])))
                    : Optional.empty();
        } catch (IOException | InvalidPathException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private Path place(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.toString().getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest, 0, 12) + ENDING);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
