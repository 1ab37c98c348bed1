// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calx.app.open.UnsavedFiles;
import org.calx.app.question.Questions;
import org.calx.publish.file.SafeFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Exports manuscripts as Word documents: which cases, how, where to. Shows its progress, can be cancelled, and says what came of it. */
public final class ExportWizard extends Wizard implements IExportWizard {

    private final SafeFile files;
    private final ExportMemory memory = new ExportMemory();
    private CasesPage cases;
    private LookPage look;
    private TargetPage target;

    /** Created by the workbench. */
    public ExportWizard() {
        this(new SafeFile());
    }

    /** Writes through the given class. */
    public ExportWizard(SafeFile files) {
        this.files = files;
        setWindowTitle("Export manuscripts");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IWorkbenchPage page = workbench.getActiveWorkbenchWindow() == null ? null : workbench.getActiveWorkbenchWindow().getActivePage();
        CasesAtHand atHand = CasesAtHand.of(page, selection);
        Path first = atHand.ticked().stream().findFirst().or(() -> atHand.others().stream().findFirst()).orElse(null);
        ExportSettings before = Optional.ofNullable(first).flatMap(memory::of).orElseGet(() -> withoutFolder(memory.last()));
        cases = new CasesPage("Export manuscripts", "Tick the cases whose manuscripts you want as Word documents.", atHand);
        look = new LookPage(before, first == null ? Path.of(System.getProperty("user.home", "/")).resolve("any.calx") : first);
        target = new TargetPage(before, cases::files, look::settings);
    }

    /** The folder of another case is no good guess. */
    private static ExportSettings withoutFolder(ExportSettings last) {
        return new ExportSettings(ExportSettings.AS_CHOSEN, last.style(), last.template(), last.blind(), last.draft(), last.checklist(), last.lineNumbers(),
                last.spacing(), "", last.open());
    }

    @Override
    public void addPages() {
        addPage(cases);
        addPage(look);
        addPage(target);
    }

    /** What will be written is seen before it is written. */
    @Override
    public boolean canFinish() {
        return super.canFinish() && getContainer().getCurrentPage() == target;
    }

    @Override
    public boolean performFinish() {
        if (!UnsavedFiles.saved(cases.files(), "A manuscript is made from the saved file.", "Save and export")) {
            return false;
        }
        Export.Report[] report = new Export.Report[1];
        Export export;
        try {
            export = export();
            getContainer().run(true, true, monitor -> {
                try {
                    report[0] = export.run(monitor);
                } catch (IOException refused) {
                    throw new InvocationTargetException(refused);
                }
            });
        } catch (IOException refused) {
            target.setErrorMessage(refused.getMessage());
            return false;
        } catch (InvocationTargetException refused) {
            Throwable cause = refused.getCause();
            target.setErrorMessage(cause instanceof IOException ? ExportPlan.sentence(cause.getMessage()) : "Calx failed: " + cause.getClass().getSimpleName());
            return false;
        } catch (InterruptedException stopped) {
            return false;
        }
        memory.remember(export.settings(), export.files());
        if (export.settings().open()) {
            report[0].outcomes().stream().map(ExportOutcome::manuscript).flatMap(Optional::stream).limit(1).forEach(Questions.current()::showOutside);
        }
        ExportResultDialog.show(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), export.folder(), report[0], Optional.of(export::draft));
        return true;
    }

    private Export export() throws IOException {
        ExportSettings chosen = look.settings();
        Path folder = target.folder();
        ExportSettings settings = new ExportSettings(chosen.journal(), chosen.style(), chosen.template(), chosen.blind(), chosen.draft(), chosen.checklist(),
                chosen.lineNumbers(), chosen.spacing(), folder.toString(), target.opens());
        List<Path> all = new ArrayList<>(cases.files());
        return new Export(all, folder, settings, target.replaced(), files);
    }
}
