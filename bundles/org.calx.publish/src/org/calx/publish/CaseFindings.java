// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.calx.language.CalxLanguage;
import org.calx.language.Confirmed;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.language.place.Place;
import org.calx.language.Review;
import org.calx.language.Severity;
import org.calx.language.validation.IssueCode;
import org.calx.manuscript.problem.Problem;
import org.calx.manuscript.problem.Problem.Kind;
import org.calx.model.Case;
import org.calx.model.Confirmation;
import org.calx.model.Journal;
import org.calx.publish.journal.JournalLibrary;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The findings of a file, those of the language and those met while composing, and the case each belongs to. */
final class CaseFindings {

    private final Path file;
    private final List<Diagnostic> findings;
    private final List<Diagnostic> confirmed;
    private final List<Confirmed> confirmations;

    CaseFindings(Path file, Review ofLanguage) {
        this.file = file;
        findings = new ArrayList<>(ofLanguage.findings());
        confirmations = new ArrayList<>(ofLanguage.confirmed());
        confirmed = ofLanguage.confirmed().stream().map(Confirmed::finding).toList();
    }

    Path file() {
        return file;
    }

    /** By place. */
    List<Diagnostic> all() {
        return findings.stream().sorted(Diagnostic.BY_PLACE).toList();
    }

    /** What the author has confirmed, by place. */
    List<Confirmed> confirmed() {
        return confirmations.stream().sorted(Comparator.comparing(Confirmed::finding, Diagnostic.BY_PLACE)).toList();
    }

    /** Adds the citation styles of journals that cannot be used, which only the manuscript knows. */
    void addStyles(ParsedFile parsed) {
        parsed.model().stream().flatMap(model -> model.getDeclarations().stream()).filter(Journal.class::isInstance).map(Journal.class::cast)
                .forEach(journal -> JournalLibrary.styleProblem(journal, file).ifPresent(message -> {
                    Place place = CalxLanguage.locate(journal, "style");
                    findings.add(new Diagnostic(file, place.line(), place.column(), place.offset(), place.length(), Severity.ERROR,
                            IssueCode.JOURNAL_STYLE_UNKNOWN.name(), message, List.of()));
                }));
    }

    /** Drops findings of a rule about a case. */
    void drop(Case subject, String code) {
        Place place = CalxLanguage.locate(subject);
        findings.removeIf(finding -> finding.code().equals(code) && overlap(finding, place));
    }

    /** Adds what a journal asks for, unless the author has confirmed that it stands; an error cannot be confirmed. */
    void addAsked(Case subject, Problem problem) {
        EStructuralFeature about = problem.element().eClass().getEStructuralFeature(problem.feature());
        boolean there = about != null && problem.element().eIsSet(about);
        Place place = CalxLanguage.locate(problem.element(), there ? problem.feature() : "name");
        Diagnostic finding = new Diagnostic(file, place.line(), place.column(), place.offset(), place.length(), severity(problem), problem.kind().name(),
                problem.message(), List.of());
        Optional<String> reason = problem.severity() == Problem.Severity.ERROR ? Optional.empty() : subject.getConfirmations().stream()
                .filter(each -> IssueCode.find(each.getCode()).filter(code -> code.name().equals(problem.kind().name())).isPresent())
                .map(Confirmation::getReason).filter(each -> each != null && !each.isBlank()).findFirst();
        if (reason.isPresent()) {
            confirmations.add(new Confirmed(finding, reason.get().strip()));
        } else if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    private static Severity severity(Problem problem) {
        return switch (problem.severity()) {
        case ERROR -> Severity.ERROR;
        case WARNING -> Severity.WARNING;
        case INFO -> Severity.INFO;
        };
    }

    /** Adds what was met while composing, unless the language has said so already, or the author has confirmed it. */
    void add(Problem problem) {
        Place place = CalxLanguage.locate(problem.element(), problem.feature());
        Severity severity = severity(problem);
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

    /**
     * The number of errors in a case that make it unfit to be composed; those outside of every case count for each. What a journal
     * would not accept is no such error: who is to shorten a manuscript must have it.
     */
    long errors(Case of) {
        Place place = CalxLanguage.locate(of);
        return findings.stream().filter(finding -> finding.severity() == Severity.ERROR && !finding.code().startsWith("JOURNAL_"))
                .filter(finding -> overlap(finding, place) || outside(finding, of)).count();
    }

    private static boolean outside(Diagnostic finding, Case of) {
        return of.eContainer() == null || of.eContainer().eContents().stream()
                .noneMatch(declaration -> overlap(finding, CalxLanguage.locate(declaration)));
    }
}
