// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.language.Severity;
import org.calx.publish.FormatResult.State;
import org.calx.publish.file.Content;
import org.calx.publish.file.FileCheck;
import org.calx.publish.file.Replacement;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.Sha256;
import org.calx.publish.file.WriteResult;

/** Lays out case files in their place. */
final class FileFormatter {

    /** Code of a file that cannot be written. */
    static final String NOT_WRITTEN = "FILE_NOT_WRITTEN";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CalxLanguage language;
    private final SafeFile safeFile;

    FileFormatter(CalxLanguage language, SafeFile safeFile) {
        this.language = language;
        this.safeFile = safeFile;
    }

    FormatResult format(Path file, boolean write) {
        ParsedFile parsed = language.parse(file);
        if (CalxLanguage.hasSyntaxErrors(parsed)) {
            return refused(file, language.check(parsed).stream().filter(finding -> finding.severity() == Severity.ERROR).toList());
        }
        String text = language.format(parsed);
        if (text.equals(parsed.text())) {
            return new FormatResult(file, State.UNCHANGED, List.of(), Optional.empty());
        }
        if (write && safeFile.write(file, Content.of(bytes(text)), unlessEdited(parsed.text()),
                FileCheck.NONE) instanceof WriteResult.Refused refused) {
            return refused(file, List.of(Diagnostic.ofFile(file, Severity.ERROR, NOT_WRITTEN, refused.message())));
        }
        return new FormatResult(file, State.CHANGED, List.of(), Optional.empty());
    }

    /** The file must still have the text that was laid out; a byte order mark is not part of the text. */
    private static Replacement unlessEdited(String text) {
        Set<String> same = Set.of(Sha256.of(bytes(text)), Sha256.of(bytes(BYTE_ORDER_MARK + text)));
        return (file, digest) -> same.contains(digest) ? Optional.empty()
                : Optional.of("the file was edited at this very moment; try again");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static FormatResult refused(Path file, List<Diagnostic> findings) {
        return new FormatResult(file, State.REFUSED, findings, Optional.empty());
    }
}
