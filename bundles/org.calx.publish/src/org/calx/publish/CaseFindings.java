// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.Place;
import org.calx.language.Severity;
import org.calx.manuscript.problem.Problem;
import org.calx.model.Case;

/** The findings of a file, those of the language and those met while composing, and the case each belongs to. */
final class CaseFindings {

    private final Path file;
    private final List<Diagnostic> findings;

    CaseFindings(Path file, List<Diagnostic> ofLanguage) {
        this.file = file;
        findings = new ArrayList<>(ofLanguage);
    }

    Path file() {
        return file;
    }

    /** By place. */
    List<Diagnostic> all() {
        return findings.stream().sorted(Diagnostic.BY_PLACE).toList();
    }

    /** Adds what was met while composing, unless the language has said so already at the same place. */
    void add(Problem problem) {
        Place place = CalxLanguage.locate(problem.element(), problem.feature());
        Severity severity = switch (problem.severity()) {
        case ERROR -> Severity.ERROR;
        case WARNING -> Severity.WARNING;
        };
        if (findings.stream().noneMatch(other -> other.severity().compareTo(severity) >= 0 && overlap(other, place))) {
            findings.add(new Diagnostic(file, place.line(), place.column(), place.offset(), place.length(), severity,
                    ExportResult.MANUSCRIPT, problem.message(), List.of()));
        }
    }

    private static boolean overlap(Diagnostic finding, Place place) {
        return finding.offset() < place.offset() + Math.max(1, place.length())
                && place.offset() < finding.offset() + Math.max(1, finding.length());
    }

    /** The number of errors in a case; those outside of every case count for each. */
    long errors(Case of) {
        Place place = CalxLanguage.locate(of);
        return findings.stream().filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> overlap(finding, place) || outside(finding, of)).count();
    }

    private static boolean outside(Diagnostic finding, Case of) {
        return of.eContainer() == null || of.eContainer().eContents().stream()
                .noneMatch(declaration -> overlap(finding, CalxLanguage.locate(declaration)));
    }
}
