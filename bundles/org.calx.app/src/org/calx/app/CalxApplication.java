// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.calx.app.open.FileArguments;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Starts Calx Studio and keeps it until its window is closed. */
public final class CalxApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        Location workspace = Platform.getInstanceLocation();
        try {
            if (!lock(workspace, display)) {
                return EXIT_OK;
            }
            List<Path> files = FileArguments.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
            int result = PlatformUI.createAndRunWorkbench(display, new CalxWorkbenchAdvisor(files));
            return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            if (workspace != null) {
                workspace.release();
            }
            display.dispose();
        }
    }

    /** One Studio at a time may use a workspace: two would overwrite each other's state. */
    private static boolean lock(Location workspace, Display display) {
        try {
            if (workspace == null || workspace.lock()) {
                return true;
            }
            MessageDialog.openInformation(display.getActiveShell(), "Calx Studio is running",
                    "Calx Studio is already open. Use File > Open File… in its window, or start this one with another workspace:\n"
                            + "calx studio -data FOLDER");
        } catch (IOException failure) {
            ILog.of(CalxApplication.class).error("The workspace cannot be locked", failure);
            MessageDialog.openError(display.getActiveShell(), "Calx Studio cannot start", "The workspace folder "
                    + workspace.getURL() + " cannot be used: " + failure.getMessage() + "\nChoose another with: calx studio -data FOLDER");
        }
        return false;
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> {
                if (!display.isDisposed()) {
                    PlatformUI.getWorkbench().close();
                }
            });
        }
    }
}
