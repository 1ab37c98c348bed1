// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.calx.language.CalxLanguage;
import org.calx.language.Confirmed;
import org.calx.language.Diagnostic;
import org.calx.language.place.Place;
import org.calx.language.Review;
import org.calx.language.Severity;
import org.calx.manuscript.problem.Problem;
import org.calx.manuscript.problem.Problem.Kind;
import org.calx.model.Case;
import org.eclipse.emf.ecore.EObject;

/** The findings of a file, those of the language and those met while composing, and the case each belongs to. */
final class CaseFindings {

    private final Path file;
    private final List<Diagnostic> findings;
    private final List<Diagnostic> confirmed;

    CaseFindings(Path file, Review ofLanguage) {
        this.file = file;
        findings = new ArrayList<>(ofLanguage.findings());
        confirmed = ofLanguage.confirmed().stream().map(Confirmed::finding).toList();
    }

    Path file() {
        return file;
    }

    /** By place. */
    List<Diagnostic> all() {
        return findings.stream().sorted(Diagnostic.BY_PLACE).toList();
    }

    /** Adds what was met while composing, unless the language has said so already, or the author has confirmed it. */
    void add(Problem problem) {
        Place place = CalxLanguage.locate(problem.element(), problem.feature());
        Severity severity = switch (problem.severity()) {
        case ERROR -> Severity.ERROR;
        case WARNING -> Severity.WARNING;
        case INFO -> Severity.INFO;
        };
        boolean known = Stream.concat(findings.stream(), confirmed.stream()).anyMatch(other -> means(other, problem, place))
                || findings.stream().anyMatch(other -> other.severity().compareTo(severity) >= 0 && overlap(other, place));
        if (!known && !isConsequence(problem)) {
            findings.add(new Diagnostic(file, place.line(), place.column(), place.offset(), place.length(), severity,
                    problem.kind().name(), problem.message(), List.of()));
        }
    }

    /** Whether a finding of the same rule is about the same statement; the one may name the whole, the other a word of it. */
    private static boolean means(Diagnostic other, Problem problem, Place place) {
        return other.code().equals(problem.kind().name())
                && (overlap(other, place) || overlap(other, CalxLanguage.locate(problem.element())));
    }

    /** Whether a reference is missing only because its file cannot be read, which has been said. */
    private boolean isConsequence(Problem problem) {
        return problem.kind() == Kind.UNRESOLVED_CITATION && findings.stream()
                .anyMatch(other -> other.code().equals(Kind.BIBLIOGRAPHY_UNREADABLE.name()) && overlap(other, caseOf(problem)));
    }

    private static Place caseOf(Problem problem) {
        EObject element = problem.element();
        while (!(element instanceof Case) && element.eContainer() != null) {
            element = element.eContainer();
        }
        return CalxLanguage.locate(element);
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
