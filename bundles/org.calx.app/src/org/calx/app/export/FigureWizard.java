// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import org.calx.app.open.UnsavedFiles;
import org.calx.publish.file.SafeFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Exports figures drawn from cases, and their CARE checklists, into files of their own. */
public final class FigureWizard extends Wizard implements IExportWizard {

    private final SafeFile files;
    private CasesPage cases;
    private FiguresPage figures;

    /** Created by the workbench. */
    public FigureWizard() {
        this(new SafeFile());
    }

    /** Writes through the given class. */
    public FigureWizard(SafeFile files) {
        this.files = files;
        setWindowTitle("Export figures");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IWorkbenchPage page = workbench.getActiveWorkbenchWindow() == null ? null : workbench.getActiveWorkbenchWindow().getActivePage();
        CasesAtHand atHand = CasesAtHand.of(page, selection);
        Path first = atHand.ticked().stream().findFirst().or(() -> atHand.others().stream().findFirst())
                .orElse(Path.of(System.getProperty("user.home", "/")).resolve("any.calx"));
        cases = new CasesPage("Export figures", "Tick the cases whose figures you want as files of their own.", atHand);
        figures = new FiguresPage(first, cases::files);
    }

    @Override
    public void addPages() {
        addPage(cases);
        addPage(figures);
    }

    @Override
    public boolean canFinish() {
        return super.canFinish() && getContainer().getCurrentPage() == figures;
    }

    @Override
    public boolean performFinish() {
        if (!UnsavedFiles.saved(cases.files(), "Figures are drawn from the saved file.", "Save and export")) {
            return false;
        }
        FigureExport export = new FigureExport(cases.files(), figures.folder().toAbsolutePath().normalize(), figures.settings(), files);
        Export.Report[] report = new Export.Report[1];
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    report[0] = export.run(monitor);
                } catch (IOException refused) {
                    throw new InvocationTargetException(refused);
                }
            });
        } catch (InvocationTargetException refused) {
            Throwable cause = refused.getCause();
            figures.setErrorMessage(cause instanceof IOException ? ExportPlan.sentence(cause.getMessage()) : "Calx failed: " + cause.getClass().getSimpleName());
            return false;
        } catch (InterruptedException stopped) {
            return false;
        }
        ExportResultDialog.show(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), export.folder(), report[0], Optional.empty());
        return true;
    }
}
