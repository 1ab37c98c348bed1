// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.language.Severity;
import org.calx.publish.FormatResult.State;

/** Lays out case files in their place. */
final class FileFormatter {

    private final CalxLanguage language;
    private final FileRewriter rewriter;

    FileFormatter(CalxLanguage language, FileRewriter rewriter) {
        this.language = language;
        this.rewriter = rewriter;
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
        Optional<Diagnostic> notWritten = write ? rewriter.write(parsed, text) : Optional.empty();
        if (notWritten.isPresent()) {
            return refused(file, List.of(notWritten.get()));
        }
        return new FormatResult(file, State.CHANGED, List.of(), Optional.empty());
    }

    private static FormatResult refused(Path file, List<Diagnostic> findings) {
        return new FormatResult(file, State.REFUSED, findings, Optional.empty());
    }
}
