// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.calx.app.question.Questions;
import org.calx.publish.CaseExport;
import org.calx.publish.ExportFolder;
import org.calx.publish.ExportOptions;
import org.calx.publish.ExportResult;
import org.calx.publish.Publisher;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.WriteResult;
import org.calx.ui.document.OpenDocuments;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/** Exports the manuscripts of one case file, with progress; can be cancelled. */
final class ExportJob extends Job {

    private final Path file;
    private final Path folder;
    private final ExportOptions options;

    ExportJob(Path file, Path folder, ExportOptions options) {
        super("Exporting " + file.getFileName());
        this.file = file;
        this.folder = folder;
        this.options = options;
        setUser(true);
        setPriority(LONG);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            SafeFile files = new SafeFile();
            ExportFolder target = ExportFolder.open(folder, List.of(file), options, files);
            ExportResult result = new Publisher(OpenDocuments.language().join(), files).export(file, target, options, monitor::isCanceled);
            WriteResult ledger = target.finish();
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            result.failure().ifPresent(fault -> ILog.of(getClass()).error("An export failed", fault));
            show(result, ledger);
        } catch (IOException refused) {
            ask(() -> Questions.current().tell("The manuscript was not exported", folder + "\n" + refused.getMessage()));
        } finally {
            refresh(folder);
            monitor.done();
        }
        return Status.OK_STATUS;
    }

    private void show(ExportResult result, WriteResult ledger) {
        if (result.cases().isEmpty()) {
            ask(() -> Questions.current().tell("The manuscript was not exported", ExportReport.findings(result.findings())));
            return;
        }
        for (CaseExport exported : result.cases()) {
            switch (exported) {
            case CaseExport.Exported written -> ask(() -> {
                if (Questions.current().goOn("The manuscript is exported", ExportReport.exported(written, ledger), "Open it")) {
                    org.eclipse.swt.program.Program.launch(written.manuscript().toString());
                }
            });
            case CaseExport.HasErrors errors -> ask(() -> {
                if (Questions.current().goOn("The case has errors", ExportReport.errors(errors, result.findings()), "Export a draft")) {
                    new ExportJob(file, folder, options.asDraft()).schedule();
                }
            });
            case CaseExport.NotWritten refused -> ask(() -> Questions.current().tell("The manuscript was not exported",
                    refused.manuscript() + "\n" + refused.message()));
            }
        }
    }

    private static void ask(Runnable question) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(question);
    }

    /** Lets the navigator see the new file. */
    private static void refresh(Path folder) {
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
            try {
                container.refreshLocal(IResource.DEPTH_ONE, null);
            } catch (CoreException failure) {
                ILog.of(ExportJob.class).warn("A folder could not be refreshed", failure);
            }
        }
    }
}
