// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.calx.terminology.identifier.PrivateWords;

/**
 * The words the authors of a folder keep private, one word or phrase on each line of the files {@value #NAME} in the folder of the case and
 * those above. They stand in a file of their own, so that nobody who is handed the case is handed the list, and no message repeats them.
 *
 * @param words    what must never leave
 * @param readable whether all files could be read
 */
public record PrivateFile(PrivateWords words, boolean readable) {

    /** The name of every such file. */
    public static final String NAME = "calx.private";

    private static final long MOST_BYTES = 256 << 10;

    /** {@return what holds for a case file} */
    public static PrivateFile of(Path caseFile) {
        List<String> words = new ArrayList<>();
        boolean readable = true;
        for (Path folder = caseFile.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(NAME);
            if (Files.isRegularFile(file)) {
                readable &= read(file, words);
            }
        }
        return new PrivateFile(new PrivateWords(words), readable);
    }

    private static boolean read(Path file, List<String> words) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return false;
            }
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString().lines()
                    .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                    .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("//")).forEach(words::add);
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
