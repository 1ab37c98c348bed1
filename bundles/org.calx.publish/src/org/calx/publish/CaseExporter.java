// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.calx.docx.DocxWriter;
import org.calx.docx.Remark;
import org.calx.docx.check.PackageCheck;
import org.calx.language.CalxLanguage;
import org.calx.language.ParsedFile;
import org.calx.language.Review;
import org.calx.manuscript.Composition;
import org.calx.manuscript.CompositionOptions;
import org.calx.manuscript.ManuscriptComposer;
import org.calx.manuscript.care.CareAnnex;
import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.journal.JournalReport;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.model.Case;
import org.calx.publish.CaseExport.Exported;
import org.calx.publish.CaseExport.HasErrors;
import org.calx.publish.CaseExport.NotWritten;
import org.calx.publish.file.Fate;
import org.calx.publish.file.Trouble;
import org.calx.publish.file.WriteResult;
import org.calx.publish.journal.ChosenJournal;

/** Makes Word manuscripts of the cases in a file. */
final class CaseExporter {

    private final CalxLanguage language;
    private final Writers writers = new Writers();

    CaseExporter(CalxLanguage language) {
        this.language = language;
    }

    ExportResult export(Path file, ExportFolder folder, ExportOptions options, BooleanSupplier canceled) {
        ParsedFile parsed = language.parse(file);
        Review review = language.review(parsed, canceled);
        CaseFindings findings = new CaseFindings(file,
                new Review(PrivacyGate.weigh(review.findings(), options.journal().map(ChosenJournal::profile).orElse(JournalProfile.CARE)), review.confirmed()));
        List<Case> cases = cases(parsed);
        List<CaseExport> exports = new ArrayList<>();
        for (Case each : cases) {
            if (canceled.getAsBoolean()) {
                throw new CancellationException();
            }
            exports.add(export(each, parsed.text(), findings, folder, options, cases.size() > 1));
        }
        return new ExportResult(file, findings.all(), exports, Optional.empty());
    }

    /** Says where the manuscripts of a file would go, and what is there. */
    List<PlannedManuscript> plan(Path file, ExportFolder folder, ExportOptions options) {
        ParsedFile parsed = language.parse(file);
        List<Case> cases = cases(parsed);
        List<PlannedManuscript> plan = new ArrayList<>();
        for (Case each : cases) {
            Path place = place(each, file, folder, composing(options), cases.size() > 1);
            String name = each.getName() == null ? "" : each.getName();
            Optional<String> conflict = folder.conflict(file, place);
            try {
                plan.add(new PlannedManuscript(file, name, place, conflict.isPresent() ? Fate.OBSTACLE : folder.fate(place), conflict.orElse("")));
            } catch (IOException e) {
                plan.add(new PlannedManuscript(file, name, place, Fate.OBSTACLE, Trouble.reading(e)));
            }
        }
        return plan;
    }

    private static List<Case> cases(ParsedFile parsed) {
        return parsed.model().stream().flatMap(model -> model.getDeclarations().stream()).filter(Case.class::isInstance).map(Case.class::cast).toList();
    }

    private static CompositionOptions composing(ExportOptions options) {
        CompositionOptions forJournal = options.journal().map(JournalReview::options).orElse(CompositionOptions.STANDARD)
                .withDraft(options.draft()).withBlind(options.word().blind());
        return options.style().map(forJournal::withStyle).orElse(forJournal);
    }

    private static Path place(Case each, Path file, ExportFolder folder, CompositionOptions composing, boolean several) {
        return folder.manuscript(file, each.getName() == null ? "" : each.getName(), several, name -> composing.blind() ? BlindName.of(name, each) : name);
    }

    private CaseExport export(Case each, String text, CaseFindings findings, ExportFolder folder, ExportOptions options,
            boolean several) {
        String name = each.getName() == null ? "" : each.getName();
        if (!options.draft() && findings.errors(each) > 0) {
            return new HasErrors(name, findings.errors(each));
        }
        CompositionOptions composing = composing(options);
        Composition composition = new ManuscriptComposer(composing)
                .compose(each, findings.file().toAbsolutePath().getParent());
        composition.problems().forEach(findings::add);
        Optional<JournalReport> report = options.journal().map(journal -> new JournalReview(journal).review(each, composition, findings));
        if (!options.draft() && findings.errors(each) > 0) {
            return new HasErrors(name, findings.errors(each));
        }
        Path place = place(each, findings.file(), folder, composing, several);
        Optional<String> conflict = folder.conflict(findings.file(), place);
        if (conflict.isPresent()) {
            return new NotWritten(name, place, conflict.get());
        }
        Manuscript manuscript = options.checklist() ? CareAnnex.append(composition.manuscript(), each) : composition.manuscript();
        DocxWriter writer = writers.writer(composing.profile(), options.word());
        List<Remark> remarks = options.draft() ? DraftRemarks.of(each, text, manuscript, findings.all()) : List.of();
        return switch (folder.write(place, out -> writer.write(manuscript, remarks, out), CaseExporter::defects)) {
        case WriteResult.Written written -> new Exported(name, place, true, report);
        case WriteResult.Unchanged unchanged -> new Exported(name, place, false, report);
        case WriteResult.Refused refused -> new NotWritten(name, place, refused.message());
        };
    }

    private static List<String> defects(Path document) throws IOException {
        return PackageCheck.check(document).stream()
                .map(defect -> "Calx made a document that Word might not open; please report it: " + defect.part() + ": "
                        + defect.message())
                .limit(1).toList();
    }
}
