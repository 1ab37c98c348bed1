// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.calx.language.Confirmed;
import org.calx.language.Diagnostic;

/** What the check of a case file found, what of it the author has confirmed, and how its cases stand against a journal. */
public record CheckResult(Path file, List<Diagnostic> findings, List<Confirmed> confirmed, List<CaseCounts> counts, Optional<Throwable> failure)
        implements FileResult {

    /** Copies the lists. */
    public CheckResult {
        findings = List.copyOf(findings);
        confirmed = List.copyOf(confirmed);
        counts = List.copyOf(counts);
    }

    /** A check without a journal. */
    public CheckResult(Path file, List<Diagnostic> findings, List<Confirmed> confirmed, Optional<Throwable> failure) {
        this(file, findings, confirmed, List.of(), failure);
    }
}
