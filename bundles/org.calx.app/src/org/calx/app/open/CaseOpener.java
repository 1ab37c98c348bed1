// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.calx.app.question.Questions;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** Opens files and folders named by the user. */
public final class CaseOpener {

    private CaseOpener() {
    }

    /**
     * Opens files in editors and shows folders in the navigator, in a job.
     *
     * @param paths absolute paths; one that does not exist is reported to the user
     */
    public static void open(List<Path> paths) {
        open(paths, editor -> { });
    }

    /**
     * Opens files in editors and shows folders in the navigator, in a job.
     *
     * @param paths  absolute paths; one that does not exist is reported to the user
     * @param opened gets each editor, in the user interface's thread
     */
    public static void open(List<Path> paths, Consumer<IEditorPart> opened) {
        if (paths.isEmpty()) {
            return;
        }
        WorkspaceJob job = new WorkspaceJob("Opening cases") {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) {
                SubMonitor progress = SubMonitor.convert(monitor, paths.size());
                paths.forEach(path -> openOne(path, opened, progress.split(1)));
                return Status.OK_STATUS;
            }
        };
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.setUser(false);
        job.schedule();
    }

    private static void openOne(Path path, Consumer<IEditorPart> opened, IProgressMonitor monitor) {
        try {
            if (Files.isDirectory(path)) {
                CaseFolders.folder(path, monitor);
            } else if (Files.isReadable(path)) {
                IFile file = CaseFolders.file(path, monitor);
                inWindow(() -> edit(file, opened));
            } else {
                inWindow(() -> Questions.current().tell("The file cannot be opened", path + "\n"
                        + (Files.exists(path) ? "You have no right to read this file." : "There is no such file.")));
            }
        } catch (CoreException failure) {
            ILog.of(CaseOpener.class).error("A file could not be opened", failure);
            inWindow(() -> Questions.current().tell("The file cannot be opened", path + "\n" + failure.getMessage()));
        }
    }

    private static void inWindow(Runnable action) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(action);
    }

    private static void edit(IFile file, Consumer<IEditorPart> opened) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchWindow any = window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0
                ? PlatformUI.getWorkbench().getWorkbenchWindows()[0]
                : window;
        if (any != null && any.getActivePage() != null) {
            try {
                Welcome.leave(any);
                opened.accept(IDE.openEditor(any.getActivePage(), file));
            } catch (PartInitException failure) {
                ILog.of(CaseOpener.class).error("There is no editor for a file", failure);
                Questions.current().tell("The file cannot be opened", file.getLocation() + "\n" + failure.getMessage());
            }
        }
    }
}
