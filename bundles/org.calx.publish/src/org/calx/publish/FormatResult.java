// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.calx.language.Diagnostic;

/**
 * What became of a case file that was to be formatted.
 *
 * @param state whether it was or is to be changed
 */
public record FormatResult(Path file, State state, List<Diagnostic> findings, Optional<Throwable> failure)
        implements FileResult {

    /** Copies the list. */
    public FormatResult {
        findings = List.copyOf(findings);
    }

    /** Whether a file is formatted. */
    public enum State {
        /** It was formatted already. */
        UNCHANGED,
        /** It was changed, or would be. */
        CHANGED,
        /** It has errors of syntax or could not be read or written; the findings say which. */
        REFUSED
    }
}
