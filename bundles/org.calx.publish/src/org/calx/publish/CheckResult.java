// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.calx.language.Diagnostic;

/** What the check of a case file found. */
public record CheckResult(Path file, List<Diagnostic> findings, Optional<Throwable> failure) implements FileResult {

    /** Copies the list. */
    public CheckResult {
        findings = List.copyOf(findings);
    }
}
