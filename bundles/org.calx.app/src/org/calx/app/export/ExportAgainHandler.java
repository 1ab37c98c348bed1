// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calx.app.open.UnsavedFiles;
import org.calx.publish.file.SafeFile;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** File > Export Again: exports the case in front as it was exported last, without a question; the first time, opens the wizard. */
public final class ExportAgainHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow active = HandlerUtil.getActiveWorkbenchWindow(event);
        IWorkbenchWindow window = active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
        IWorkbenchPage page = window.getActivePage();
        Optional<Path> file = page == null || page.getActiveEditor() == null ? Optional.empty() : CasesAtHand.file(page.getActiveEditor());
        Optional<ExportSettings> settings = file.flatMap(new ExportMemory()::of);
        if (settings.isEmpty()) {
            ExportHandler.open(window, StructuredSelection.EMPTY);
            return null;
        }
        if (UnsavedFiles.saved(List.of(file.get()), "A manuscript is made from the saved file.", "Save and export")) {
            new ExportJob(new Export(List.of(file.get()), Path.of(settings.get().folder()), settings.get(), Set.of(), new SafeFile()),
                    ExportJob.Telling.NOTICE).schedule();
        }
        return null;
    }
}
