// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.calx.language.CalxLanguage;
import org.calx.publish.ExportFolder;
import org.calx.publish.ExportResult;
import org.calx.publish.ExportRun;
import org.calx.publish.Publisher;
import org.calx.publish.file.Overwriting;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.WriteResult;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.journal.JournalChoices;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * An export of case files into a folder. Runs in a thread of its own, never in that of the user interface.
 *
 * @param files    the case files
 * @param folder   where to
 * @param settings how
 * @param replaced manuscripts that may be replaced though a person edited them
 * @param writer   writes
 */
record Export(List<Path> files, Path folder, ExportSettings settings, Set<Path> replaced, SafeFile writer) {

    /**
     * What came of it.
     *
     * @param outcomes what became of the cases that were worked on
     * @param stopped  whether it was cancelled before the end
     * @param remark   what else the author must know; empty for nothing
     */
    record Report(List<ExportOutcome> outcomes, boolean stopped, String remark) {

        Report {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * Exports.
     *
     * @param monitor counts the files; its cancellation ends the work behind the files begun
     * @throws IOException why nothing could be exported, for the author
     */
    Report run(IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, files.size() == 1 ? "Exporting " + files.getFirst().getFileName()
                : "Exporting " + files.size() + " case files", files.size() + 1);
        CalxLanguage language = OpenDocuments.language().join();
        ExportSetup setup = ExportSetup.of(settings, files, language, JournalChoices::of);
        ExportFolder target = ExportFolder.open(folder, files, Overwriting.ticked(replaced), writer);
        progress.worked(1);
        List<ExportOutcome> outcomes = new ArrayList<>();
        try {
            WriteResult ledger = new ExportRun(new Publisher(language, writer), target, setup.options()::get).run(files, progress::isCanceled, result -> {
                log(result);
                outcomes.addAll(ExportOutcome.of(result));
                progress.subTask(outcomes.getLast().title());
                progress.worked(1);
            });
            return new Report(outcomes, false, ledger instanceof WriteResult.Refused refused
                    ? "The list of exports could not be renewed: " + refused.file().getFileName() + ": " + refused.message() + "." : "");
        } catch (CancellationException stopped) {
            return new Report(outcomes, true, "");
        } finally {
            refresh(folder);
            monitor.done();
        }
    }

    /** Exports a draft of files that were not exported for their findings, in the background. */
    void draft(List<Path> refused) {
        new ExportJob(new Export(refused, folder, settings.asDraft(), replaced, writer), ExportJob.Telling.DIALOG).schedule();
    }

    private static void log(ExportResult result) {
        result.failure().ifPresent(fault -> {
            Exception withoutWords = new Exception(fault.getClass().getName()); // those of the fault may be of a patient
            withoutWords.setStackTrace(fault.getStackTrace());
            ILog.of(Export.class).error("An export failed", withoutWords);
        });
    }

    /** Lets the navigator see the new files. */
    static void refresh(Path folder) {
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
            try {
                container.refreshLocal(IResource.DEPTH_ONE, null);
            } catch (CoreException failure) {
                ILog.of(Export.class).warn("A folder could not be refreshed", failure);
            }
        }
    }
}
