// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.manuscript.drawn.DrawingKind;
import org.calx.manuscript.wording.TimePolicy;
import org.calx.publish.CareResult;
import org.calx.publish.ExportFolder;
import org.calx.publish.ExportOptions;
import org.calx.publish.FigureResult;
import org.calx.publish.FigureResult.CaseFigure;
import org.calx.publish.Publisher;
import org.calx.publish.file.Overwriting;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.WriteResult;
import org.calx.publish.report.ChecklistFile;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.journal.JournalChoices;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;

/**
 * An export of figures and checklists of case files into a folder, as the commands {@code calx figure} and {@code calx care} make them.
 * Runs in a thread of its own.
 */
record FigureExport(List<Path> files, Path folder, FigureSettings settings, SafeFile writer) {

    /**
     * Exports.
     *
     * @param monitor counts the files; its cancellation ends the work behind the one begun
     * @throws IOException why nothing could be exported, for the author
     */
    Export.Report run(IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, "Drawing figures", files.size());
        CalxLanguage language = OpenDocuments.language().join();
        ExportSettings journal = new ExportSettings(settings.journal(), "", "", false, false, false, false, ExportSettings.STANDARD.spacing(), "", false);
        Map<Path, ExportOptions> options = ExportSetup.of(journal, files, language, JournalChoices::of).options();
        Overwriting overwriting = new Overwriting(file -> settings.force(), "rename it to keep it, tick \"replace\" to replace it, or choose another folder",
                "close it there and try again");
        ExportFolder target = ExportFolder.open(folder, files, overwriting, writer);
        Publisher publisher = new Publisher(language, writer);
        List<ExportOutcome> outcomes = new ArrayList<>();
        for (Path file : files) {
            if (progress.isCanceled()) {
                break;
            }
            TimePolicy policy = options.get(file).journal().map(chosen -> chosen.profile().timePolicy()).orElse(new TimePolicy(settings.dates(), 0));
            for (DrawingKind kind : settings.drawings()) {
                outcomes.addAll(drawn(publisher.draw(file, kind, settings.width(), policy, target), kind));
            }
            outcomes.addAll(checklists(publisher, file, target));
            progress.worked(1);
        }
        boolean stopped = progress.isCanceled();
        WriteResult ledger = target.finish();
        Export.refresh(folder);
        return new Export.Report(outcomes, stopped, ledger instanceof WriteResult.Refused refused ? ExportPlan.sentence(refused.message()) : "");
    }

    private static List<ExportOutcome> drawn(FigureResult result, DrawingKind kind) {
        if (result.figures().isEmpty()) {
            return List.of(unreadable(result.file(), result.findings()));
        }
        return result.figures().stream().map(figure -> drawn(result, figure, kind)).toList();
    }

    private static ExportOutcome drawn(FigureResult result, CaseFigure figure, DrawingKind kind) {
        String name = ExportOutcome.name(result.file(), result.figures().size() > 1 ? figure.name() : "");
        return figure.message().isEmpty()
                ? new ExportOutcome(result.file(), name + ": " + names(figure.files()) + " are written", ExportOutcome.Kind.WRITTEN, "", Optional.of(figure.files().getLast()),
                        List.of())
                : new ExportOutcome(result.file(), name + ": " + words(kind) + " not drawn", ExportOutcome.Kind.REFUSED, ExportPlan.sentence(figure.message()),
                        Optional.empty(), List.of());
    }

    private static String words(DrawingKind kind) {
        return switch (kind) {
        case TIMELINE -> "timeline";
        case LESION_MAP -> "lesion map";
        case TRENDS -> "trends";
        };
    }

    private static String names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(" and "));
    }

    private List<ExportOutcome> checklists(Publisher publisher, Path file, ExportFolder target) {
        if (!settings.checklist() && !settings.object()) {
            return List.of();
        }
        CareResult care = publisher.care(file);
        if (care.cases().isEmpty()) {
            return List.of(unreadable(file, care.findings()));
        }
        List<ExportOutcome> outcomes = new ArrayList<>();
        if (settings.checklist()) {
            outcomes.add(written(file, ChecklistFile.text(care, target)));
        }
        if (settings.object()) {
            outcomes.add(written(file, ChecklistFile.json(care, version(), target)));
        }
        return outcomes;
    }

    private static String version() {
        return Platform.getBundle("org.calx.app").getVersion().toString();
    }

    private static ExportOutcome written(Path file, WriteResult result) {
        String name = ExportOutcome.name(file, "") + ": " + result.file().getFileName();
        return switch (result) {
        case WriteResult.Written written -> new ExportOutcome(file, name + " is written", ExportOutcome.Kind.WRITTEN, "", Optional.of(written.file()), List.of());
        case WriteResult.Unchanged same -> new ExportOutcome(file, name + " has not changed since the last export", ExportOutcome.Kind.UNCHANGED, "",
                Optional.of(same.file()), List.of());
        case WriteResult.Refused refused -> new ExportOutcome(file, name + " is not written", ExportOutcome.Kind.REFUSED, ExportPlan.sentence(refused.message()),
                Optional.empty(), List.of());
        };
    }

    private static ExportOutcome unreadable(Path file, List<Diagnostic> findings) {
        return new ExportOutcome(file, ExportOutcome.name(file, "") + ": not exported", ExportOutcome.Kind.UNREADABLE,
                findings.stream().findFirst().map(finding -> ExportPlan.sentence(finding.message())).orElse("There is no case in this file."), Optional.empty(), findings);
    }
}
