// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.calx.app.instance.Arrivals;
import org.calx.app.instance.Entrance;
import org.calx.app.instance.InstanceServer;
import org.calx.app.log.PrivateLog;
import org.calx.app.open.FileArguments;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Starts Calx Studio and keeps it until its window is closed. One Studio at a time uses a workspace, since two would overwrite each
 * other's state: a second start hands its files over and ends.
 */
public final class CalxApplication implements IApplication {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String OTHER_WORKSPACE = "\n\nTo use another workspace, start with: calx-studio -data FOLDER";

    @Override
    public Object start(IApplicationContext context) {
        System.setProperty("java.awt.headless", "true"); // figures are drawn into memory; AWT must not connect to the display of SWT
        List<Path> files = FileArguments.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        Location workspace = Platform.getInstanceLocation();
        if (workspace == null || !workspace.isSet()) {
            return run(files, null);
        }
        try {
            Path folder = folder(workspace);
            return switch (Entrance.of(workspace::lock, state(folder), files, PATIENCE)) {
                case IN -> run(files, folder);
                case HANDED_OVER -> EXIT_OK;
                case BARRED -> refuse("Calx Studio does not answer", "Calx Studio is already open with the workspace\n" + folder
                        + "\nbut does not answer. Look for its window, which may show a question, or end it." + OTHER_WORKSPACE);
            };
        } catch (IOException failure) {
            ILog.of(CalxApplication.class).error("The workspace cannot be locked", failure);
            return refuse("Calx Studio cannot start", "The workspace folder " + workspace.getURL() + " cannot be used: "
                    + failure.getMessage() + OTHER_WORKSPACE);
        }
    }

    /** Runs the window; another one follows in its place when the author asked for a restart. */
    private static Object run(List<Path> files, Path workspace) {
        PrivateLog.install();
        Arrivals arrivals = new Arrivals();
        InstanceServer server = listen(workspace, arrivals);
        Display display = PlatformUI.createDisplay();
        display.addListener(SWT.OpenDocument, event -> arrivals.take(FileArguments.of(event.text)));
        Splash splash = Splash.open(display);
        int result;
        try {
            result = PlatformUI.createAndRunWorkbench(display, new CalxWorkbenchAdvisor(files, arrivals, splash));
        } finally {
            if (server != null) {
                server.close();
            }
            if (workspace != null) {
                Platform.getInstanceLocation().release();
            }
            display.dispose();
        }
        return result == PlatformUI.RETURN_RESTART && !Relaunch.of(workspace) ? EXIT_RESTART : EXIT_OK;
    }

    /** Without an ear a second start is refused instead of heard, which is no reason not to work. */
    private static InstanceServer listen(Path workspace, Arrivals arrivals) {
        if (workspace == null) {
            return null;
        }
        try {
            return InstanceServer.listen(state(workspace), arrivals);
        } catch (IOException failure) {
            ILog.of(CalxApplication.class).warn("A second start will not reach this one", failure);
            return null;
        }
    }

    private static Path state(Path workspace) {
        return workspace.resolve(".metadata");
    }

    private static Path folder(Location workspace) throws IOException {
        try {
            return URIUtil.toFile(URIUtil.toURI(workspace.getURL())).toPath();
        } catch (URISyntaxException malformed) {
            throw new IOException(malformed);
        }
    }

    private static Object refuse(String title, String message) {
        Display display = PlatformUI.createDisplay();
        try {
            MessageDialog.openInformation(null, title, message);
        } finally {
            display.dispose();
        }
        return EXIT_OK;
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
