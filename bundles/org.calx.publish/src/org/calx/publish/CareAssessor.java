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
import org.calx.language.place.Place;
import org.calx.manuscript.care.CareAnswer;
import org.calx.manuscript.care.CareChecklist;
import org.calx.model.Case;
import org.calx.publish.CareResult.CaseCare;
import org.calx.publish.CareResult.Row;

/** Goes through the CARE checklist for the cases of a file. */
final class CareAssessor {

    private final CalxLanguage language;

    CareAssessor(CalxLanguage language) {
        this.language = language;
    }

    CareResult assess(Path file) {
        ParsedFile parsed = language.parse(file);
        List<CaseCare> cases = parsed.model().stream().flatMap(model -> model.getDeclarations().stream()).filter(Case.class::isInstance)
                .map(Case.class::cast).map(CareAssessor::of).toList();
        boolean sound = parsed.problem().isEmpty() && !CalxLanguage.hasSyntaxErrors(parsed) && !cases.isEmpty();
        List<Diagnostic> errors = sound ? List.of()
                : language.check(parsed).stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
        return new CareResult(file, errors, cases, Optional.empty());
    }

    private static CaseCare of(Case subject) {
        return new CaseCare(subject.getName() == null ? "" : subject.getName(), rows(subject));
    }

    static List<Row> rows(Case subject) {
        return CareChecklist.of(subject).stream().map(answer -> new Row(answer, place(answer))).toList();
    }

    private static Place place(CareAnswer answer) {
        return answer.feature().isEmpty() ? CalxLanguage.locate(answer.place()) : CalxLanguage.locate(answer.place(), answer.feature());
    }
}
