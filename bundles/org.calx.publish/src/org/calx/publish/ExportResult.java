// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.calx.language.Diagnostic;

/**
 * What became of an exported case file.
 *
 * @param cases its cases in order; empty if it has none or could not be read
 */
public record ExportResult(Path file, List<Diagnostic> findings, List<CaseExport> cases, Optional<Throwable> failure)
        implements FileResult {

    /** Copies the lists. */
    public ExportResult {
        findings = List.copyOf(findings);
        cases = List.copyOf(cases);
    }

    @Override
    public List<CaseCounts> counts() {
        return cases.stream().filter(CaseExport.Exported.class::isInstance).map(CaseExport.Exported.class::cast)
                .flatMap(each -> each.journal().map(report -> new CaseCounts(each.name(), report)).stream()).toList();
    }

    /** Whether there are cases and all of them were exported. */
    public boolean complete() {
        return !cases.isEmpty() && cases.stream().allMatch(CaseExport.Exported.class::isInstance);
    }
}
