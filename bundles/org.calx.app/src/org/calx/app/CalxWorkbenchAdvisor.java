// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app;

import java.nio.file.Path;
import java.util.List;
import org.calx.app.example.WarmingExample;
import org.calx.app.instance.Arrivals;
import org.calx.app.log.PlainStatusHandler;
import org.calx.app.open.CaseOpener;
import org.calx.app.preferences.PreferenceTree;
import org.calx.app.recovery.Recovery;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;

/** The workbench of Calx Studio: a workspace of cases, one window that opens on the case perspective. */
final class CalxWorkbenchAdvisor extends WorkbenchAdvisor {

    private final List<Path> files;
    private final Arrivals arrivals;
    private final Splash splash;
    private final AbstractStatusHandler failures = new PlainStatusHandler();
    private final Recovery recovery = Recovery.ofWorkspace();

    CalxWorkbenchAdvisor(List<Path> files, Arrivals arrivals, Splash splash) {
        this.files = files;
        this.arrivals = arrivals;
        this.splash = splash;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters(); // the navigator asks resources for their names and pictures
        ResourceLocator.imageDescriptorFromBundle("org.eclipse.ui.ide", "icons/full/obj16/prj_obj.svg").ifPresent(
                picture -> configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, picture, true));
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return CasePerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new CalxWindowAdvisor(configurer, files.isEmpty());
    }

    @Override
    public AbstractStatusHandler getWorkbenchErrorHandler() {
        return failures;
    }

    /** What goes wrong while the author works is logged, and said without getting in the way. */
    @Override
    public void eventLoopException(Throwable exception) {
        super.eventLoopException(exception);
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null) {
            getWorkbenchConfigurer().getWindowConfigurer(window).getActionBarConfigurer().getStatusLineManager()
                    .setErrorMessage("Error: see Help > Error Log");
        }
    }

    @Override
    public void postStartup() {
        WarmingExample.read();
        splash.close();
        recovery.start(PlatformUI.getWorkbench().getDisplay());
        PreferenceTree.arrange(PlatformUI.getWorkbench().getPreferenceManager());
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            RestoredEditor.takesTheKeyboard(window);
        }
        CaseOpener.open(files);
        arrivals.windowIsOpen(PlatformUI.getWorkbench().getDisplay()::asyncExec, CalxWorkbenchAdvisor::openInFront);
    }

    private static void openInFront(List<Path> arrived) {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        if (windows.length > 0) {
            windows[0].getShell().setMinimized(false);
            windows[0].getShell().forceActive();
        }
        CaseOpener.open(arrived);
    }

    @Override
    public void postShutdown() {
        arrivals.close();
        recovery.stop();
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException failure) {
            ILog.of(getClass()).error("The state of the workspace could not be saved", failure);
        }
    }
}
