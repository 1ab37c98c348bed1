// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.language.Review;
import org.calx.manuscript.drawn.DrawingKind;
import org.calx.manuscript.wording.TimePolicy;
import org.calx.model.Case;
import org.calx.publish.file.SafeFile;
import org.calx.publish.journal.ChosenJournal;

/**
 * Everything the product does with a whole case file. All front ends use it, so that all give the same findings and the
 * same bytes. Bad input, full disks and faults in Calx itself are results, never exceptions. May be shared between
 * threads.
 */
public final class Publisher {

    private static final class Standard {
        static final Publisher INSTANCE = new Publisher(CalxLanguage.standard(), new SafeFile());
    }

    private final CalxLanguage language;
    private final FileRewriter rewriter;
    private final FileFormatter formatter;
    private final CaseExporter exporter;
    private final CareAssessor assessor;
    private final FigureMaker figures;

    /** Uses a language and writes through the given class. */
    public Publisher(CalxLanguage language, SafeFile safeFile) {
        this.language = language;
        rewriter = new FileRewriter(safeFile);
        formatter = new FileFormatter(language, rewriter);
        exporter = new CaseExporter(language);
        assessor = new CareAssessor(language);
        figures = new FigureMaker(language);
    }

    /** The publisher for a plain class path, created on first use. */
    public static Publisher standard() {
        return Standard.INSTANCE;
    }

    /**
     * Checks a file.
     *
     * @param canceled asked now and then whether to stop
     * @throws CancellationException if it was stopped
     */
    public CheckResult check(Path file, BooleanSupplier canceled) {
        return Isolation.run(file, () -> checked(file, canceled),
                (finding, fault) -> new CheckResult(file, List.of(finding), List.of(), Optional.ofNullable(fault)));
    }

    /**
     * Checks a file, and compares its cases with the journal they are written for.
     *
     * @param canceled asked now and then whether to stop
     * @throws CancellationException if it was stopped
     */
    public CheckResult check(Path file, ChosenJournal journal, BooleanSupplier canceled) {
        return Isolation.run(file, () -> checked(file, journal, canceled),
                (finding, fault) -> new CheckResult(file, List.of(finding), List.of(), Optional.ofNullable(fault)));
    }

    private CheckResult checked(Path file, ChosenJournal journal, BooleanSupplier canceled) {
        ParsedFile parsed = language.parse(file);
        Review read = language.review(parsed, canceled);
        CaseFindings findings = new CaseFindings(file, new Review(PrivacyGate.weigh(read.findings(), journal.profile()), read.confirmed()));
        findings.addStyles(parsed);
        JournalReview review = new JournalReview(journal);
        List<CaseCounts> counts = parsed.model().stream().flatMap(model -> model.getDeclarations().stream()).filter(Case.class::isInstance)
                .map(Case.class::cast).map(each -> new CaseCounts(each.getName() == null ? "" : each.getName(), review.review(each, findings))).toList();
        return new CheckResult(file, findings.all(), findings.confirmed(), counts, Optional.empty());
    }

    private CheckResult checked(Path file, BooleanSupplier canceled) {
        ParsedFile parsed = language.parse(file);
        CaseFindings findings = new CaseFindings(file, language.review(parsed, canceled));
        findings.addStyles(parsed);
        return new CheckResult(file, findings.all(), findings.confirmed(), Optional.empty());
    }

    /**
     * Checks the files that say how much the rules weigh for some case files.
     *
     * @return those that have findings, each once
     */
    public List<CheckResult> checkSeverities(Collection<Path> caseFiles) {
        return caseFiles.stream().map(Path::getParent).distinct().map(folder -> folder.resolve("any" + CaseFiles.ENDING))
                .flatMap(file -> CalxLanguage.severityFiles(file).stream()).distinct().sorted()
                .map(file -> new CheckResult(file, CalxLanguage.checkSeverities(file), List.of(), Optional.empty()))
                .filter(result -> !result.findings().isEmpty()).toList();
    }

    /**
     * Mends a file and checks what it holds then.
     *
     * @param mending finds the new text of a case file that could be read
     * @param write   whether to write it, or only to tell what it would be
     */
    public MendResult mend(Path file, Mending mending, boolean write) {
        return Isolation.run(file, () -> mended(file, mending, write),
                (finding, fault) -> new MendResult(file, "", "", List.of(finding), List.of(), Optional.ofNullable(fault)));
    }

    private MendResult mended(Path file, Mending mending, boolean write) {
        ParsedFile read = language.parse(file);
        String text = read.problem().isPresent() ? read.text() : mending.mend(language, read);
        Optional<Diagnostic> notWritten = text.equals(read.text()) || !write ? Optional.empty() : rewriter.write(read, text);
        boolean kept = notWritten.isPresent() || text.equals(read.text());
        Review review = language.review(kept ? read : language.parse(file, text), () -> false);
        return new MendResult(file, read.text(), kept ? read.text() : text,
                Stream.concat(notWritten.stream(), review.findings().stream()).toList(), review.confirmed(), Optional.empty());
    }

    /** Goes through the CARE checklist for every case in a file. */
    public CareResult care(Path file) {
        return Isolation.run(file, () -> assessor.assess(file),
                (finding, fault) -> new CareResult(file, List.of(finding), List.of(), Optional.ofNullable(fault)));
    }

    /**
     * Draws a figure of every case in a file, as SVG and as PNG.
     *
     * @param kind   what to draw
     * @param width  in millimetres
     * @param policy how exactly dates may be told
     * @param folder where to, opened for all files of the run
     */
    public FigureResult draw(Path file, DrawingKind kind, double width, TimePolicy policy, ExportFolder folder) {
        return Isolation.run(file, () -> figures.draw(file, kind, width, policy, folder),
                (finding, fault) -> new FigureResult(file, List.of(finding), List.of(), Optional.ofNullable(fault)));
    }

    /**
     * Makes a Word manuscript of every case in a file.
     *
     * @param folder   where to, opened for all files of the run
     * @param canceled asked now and then whether to stop
     * @throws CancellationException if it was stopped; nothing unfinished is left
     */
    public ExportResult export(Path file, ExportFolder folder, ExportOptions options, BooleanSupplier canceled) {
        return Isolation.run(file, () -> exporter.export(file, folder, options, canceled),
                (finding, fault) -> new ExportResult(file, List.of(finding), List.of(), Optional.ofNullable(fault)));
    }

    /**
     * Says what an export of a file would write, without writing it.
     *
     * @param folder where to, looked at for all files of the run
     * @return its manuscripts, in the order of its cases; none when the file has no case or cannot be read
     */
    public List<PlannedManuscript> plan(Path file, ExportFolder folder, ExportOptions options) {
        return Isolation.run(file, () -> exporter.plan(file, folder, options), (finding, fault) -> List.of());
    }

    /**
     * Lays out a file. One with errors of syntax is left alone.
     *
     * @param write whether to write it, or only to tell whether it would change
     */
    public FormatResult format(Path file, boolean write) {
        return Isolation.run(file, () -> formatter.format(file, write), (finding, fault) -> refused(file, finding, fault));
    }

    private static FormatResult refused(Path file, Diagnostic finding, Throwable fault) {
        return new FormatResult(file, FormatResult.State.REFUSED, List.of(finding), Optional.ofNullable(fault));
    }
}
