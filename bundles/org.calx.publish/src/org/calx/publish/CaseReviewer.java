// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.calx.language.CalxLanguage;
import org.calx.language.ParsedFile;
import org.calx.language.Review;
import org.calx.manuscript.Composition;
import org.calx.manuscript.CompositionOptions;
import org.calx.manuscript.ManuscriptComposer;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.manuscript.journal.JournalReport;
import org.calx.model.Case;
import org.calx.publish.journal.ChosenJournal;

/**
 * Reviews a text as it stands in an editor: the findings of a check, and of each case the manuscript, the counters of the journal, the
 * CARE checklist and the figures. Writes nothing. May be shared between threads.
 */
public final class CaseReviewer {

    private final CalxLanguage language;

    /** Reads with a language. */
    public CaseReviewer(CalxLanguage language) {
        this.language = language;
    }

    /**
     * Reviews a text. Its findings are those of {@link Publisher#check(Path, BooleanSupplier)} for the same text and journal.
     *
     * @param file     the file the text stands for; figures and references are looked up beside it
     * @param text     the text
     * @param journal  the journal the cases are written for; empty for none in particular
     * @param canceled asked now and then whether to stop
     * @return what there is to see; also of a text with errors, as far as it goes
     * @throws CancellationException if it was stopped
     */
    public CaseReview review(Path file, String text, Optional<ChosenJournal> journal, BooleanSupplier canceled) {
        return review(language.parse(file, text), Optional.empty(), journal, canceled);
    }

    /**
     * Reviews a file that has been read, and perhaps checked.
     *
     * @param parsed   the file as it was read; it belongs to the review from now on
     * @param checked  what a check of the same text has found; empty when it is to be checked
     * @param journal  the journal the cases are written for; empty for none in particular
     * @param canceled asked now and then whether to stop
     * @return as for a text
     * @throws CancellationException if it was stopped
     */
    public CaseReview review(ParsedFile parsed, Optional<Review> checked, Optional<ChosenJournal> journal, BooleanSupplier canceled) {
        Path file = parsed.path();
        return Isolation.run(file, () -> reviewed(parsed, checked.orElseGet(() -> language.review(parsed, canceled)), journal, canceled),
                (finding, fault) -> new CaseReview(file, journal, List.of(finding), List.of(), List.of(), Optional.ofNullable(fault)));
    }

    private static CaseReview reviewed(ParsedFile parsed, Review read, Optional<ChosenJournal> journal, BooleanSupplier canceled) {
        CaseFindings findings = new CaseFindings(parsed.path(), journal.map(ChosenJournal::profile)
                .map(profile -> new Review(PrivacyGate.weigh(read.findings(), profile), read.confirmed())).orElse(read));
        findings.addStyles(parsed);
        List<Case> subjects = parsed.model().stream().flatMap(model -> model.getDeclarations().stream()).filter(Case.class::isInstance)
                .map(Case.class::cast).toList();
        List<ReviewedCase> cases = new ArrayList<>();
        for (Case subject : subjects) {
            if (canceled.getAsBoolean()) {
                throw new CancellationException();
            }
            cases.add(reviewed(subject, findings, journal));
        }
        return new CaseReview(parsed.path(), journal, findings.all(), findings.confirmed(), cases, Optional.empty());
    }

    private static ReviewedCase reviewed(Case subject, CaseFindings findings, Optional<ChosenJournal> journal) {
        CompositionOptions options = journal.map(JournalReview::options).orElse(CompositionOptions.STANDARD)
                .withDraft(findings.errors(subject) > 0);
        JournalProfile profile = options.profile();
        Composition composition = new ManuscriptComposer(options).compose(subject, findings.file().toAbsolutePath().getParent());
        JournalReport report = journal.map(chosen -> new JournalReview(chosen).reviewed(subject, composition, findings))
                .orElseGet(() -> JournalReport.of(subject, composition.manuscript(), profile, LocalDate.now()));
        return new ReviewedCase(subject.getName() == null ? "" : subject.getName(), CalxLanguage.locate(subject), composition.manuscript(),
                CasePlaces.of(subject, composition.manuscript()), ReviewedCase.counted(report), CareAssessor.rows(subject),
                new CaseDrawings(subject, profile.timePolicy()));
    }
}
