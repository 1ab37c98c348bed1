// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.calx.manuscript.Composition;
import org.calx.manuscript.CompositionOptions;
import org.calx.manuscript.ManuscriptComposer;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.manuscript.journal.JournalReport;
import org.calx.manuscript.problem.Problem;
import org.calx.model.Case;
import org.calx.model.TextPlace;
import org.calx.publish.journal.ChosenJournal;

/** Compares cases with the journal they are written for. */
final class JournalReview {

    private final ChosenJournal journal;

    JournalReview(ChosenJournal journal) {
        this.journal = journal;
    }

    /** {@return how to compose for the journal} */
    static CompositionOptions options(ChosenJournal journal) {
        CompositionOptions standard = CompositionOptions.STANDARD;
        return new CompositionOptions(standard.draft(), standard.stamp(), journal.style(), journal.profile(), standard.blind());
    }

    /** Composes a case and compares it. */
    JournalReport review(Case subject, CaseFindings findings) {
        Path folder = findings.file().toAbsolutePath().getParent();
        return reviewed(subject, new ManuscriptComposer(options(journal)).compose(subject, folder), findings);
    }

    /** Compares what was composed for a check, which adds also what composing for the journal met. */
    JournalReport reviewed(Case subject, Composition composition, CaseFindings findings) {
        // what the width of the journal's pages makes of an image is known only here; the language finds the rest
        composition.problems().stream().filter(problem -> problem.kind() == Problem.Kind.FIGURE_RESOLUTION_LOW).forEach(findings::add);
        return review(subject, composition, findings);
    }

    /** Compares what was composed, and adds what the journal would not accept. */
    JournalReport review(Case subject, Composition composition, CaseFindings findings) {
        JournalReport report = JournalReport.of(subject, composition.manuscript(), journal.profile(), LocalDate.now());
        if (subject.getTitle() != null && speaksOfCaseReports(journal.profile())) {
            findings.drop(subject, "CARE_TITLE"); // the journal has the say
        }
        report.problems().forEach(problem -> findings.addAsked(subject, problem));
        return report;
    }

    private static boolean speaksOfCaseReports(JournalProfile profile) {
        return profile.wordings().stream().filter(rule -> rule.place() == TextPlace.TITLE || rule.place() == TextPlace.TEXT)
                .flatMap(rule -> java.util.stream.Stream.concat(rule.wanted().stream(), rule.unwanted().stream()))
                .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains("case report"));
    }
}
