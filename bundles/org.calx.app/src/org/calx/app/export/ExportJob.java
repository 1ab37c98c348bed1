// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Exports in the background; the progress view shows and cancels it. */
final class ExportJob extends Job {

    /** How the author hears of the end. */
    enum Telling {
        /** In a dialog, which does not keep from working. */
        DIALOG,
        /** In a small window that goes away by itself. */
        NOTICE
    }

    private final Export export;
    private final Telling telling;

    ExportJob(Export export, Telling telling) {
        super(export.files().size() == 1 ? "Exporting " + export.files().getFirst().getFileName() : "Exporting " + export.files().size() + " case files");
        this.export = export;
        this.telling = telling;
        setPriority(LONG);
        RunningExports.watch();
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == RunningExports.FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Export.Report report;
        try {
            report = export.run(monitor);
        } catch (IOException refused) {
            report = new Export.Report(List.of(new ExportOutcome(export.files().getFirst(), export.files().getFirst().getFileName() + ": not exported",
                    ExportOutcome.Kind.REFUSED, ExportPlan.sentence(refused.getMessage()), Optional.empty(), List.of())), false, "");
        }
        tell(report);
        return report.stopped() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private void tell(Export.Report report) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            if (workbench.getWorkbenchWindowCount() == 0) {
                return; // who is only being asked whether to close still wants to know
            }
            if (telling == Telling.DIALOG) {
                ExportResultDialog.show(workbench.getWorkbenchWindows()[0].getShell(), export.folder(), report, Optional.of(export::draft));
            } else {
                ExportNotice.show(export, report);
            }
        });
    }
}
