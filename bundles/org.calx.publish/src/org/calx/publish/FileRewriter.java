// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.language.Severity;
import org.calx.publish.file.Content;
import org.calx.publish.file.FileCheck;
import org.calx.publish.file.Replacement;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.Sha256;
import org.calx.publish.file.WriteResult;

/** Puts a new text in the place of the one a case file was read with, unless the file was edited since. */
final class FileRewriter {

    /** Code of a file that cannot be written. */
    static final String NOT_WRITTEN = "FILE_NOT_WRITTEN";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SafeFile safeFile;

    FileRewriter(SafeFile safeFile) {
        this.safeFile = safeFile;
    }

    /** {@return why the file was not written; empty when it was} */
    Optional<Diagnostic> write(ParsedFile read, String text) {
        String mark = startsWithMark(read.path()) ? BYTE_ORDER_MARK : "";
        return safeFile.write(read.path(), Content.of(bytes(mark + text)), unlessEdited(read.text()),
                FileCheck.NONE) instanceof WriteResult.Refused refused
                        ? Optional.of(Diagnostic.ofFile(read.path(), Severity.ERROR, NOT_WRITTEN, refused.message()))
                        : Optional.empty();
    }

    private static boolean startsWithMark(Path file) {
        byte[] mark = bytes(BYTE_ORDER_MARK);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(mark.length), mark);
        } catch (IOException unreadable) {
            return false; // whoever writes it finds out why
        }
    }

    /** The file must still have the text that was read; a byte order mark is not part of the text. */
    private static Replacement unlessEdited(String text) {
        Set<String> same = Set.copyOf(List.of(text, BYTE_ORDER_MARK + text).stream().map(each -> Sha256.of(bytes(each))).toList());
        return (file, digest) -> same.contains(digest) ? Optional.empty()
                : Optional.of("the file was edited at this very moment; try again");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
