// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app;

import org.calx.app.outside.OutsideWatch;
import org.calx.app.picture.EditorDrops;
import org.calx.app.recent.RecentFiles;
import org.calx.app.recent.RecentTracker;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window of Calx Studio. */
final class CalxWindowAdvisor extends WorkbenchWindowAdvisor {

    private final boolean welcomes;

    /**
     * Creates the advisor.
     *
     * @param configurer the window's
     * @param welcomes   whether the welcome page may show; it must not hide a case that was asked for
     */
    CalxWindowAdvisor(IWorkbenchWindowConfigurer configurer, boolean welcomes) {
        super(configurer);
        this.welcomes = welcomes;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new CalxActionBarAdvisor(configurer);
    }

    @Override
    public void openIntro() {
        if (welcomes) {
            super.openIntro();
        }
    }

    /** Block selection and white space marks serve programs, not prose. */
    @Override
    public void postWindowOpen() {
        if (getWindowConfigurer().getWindow().getActivePage() != null) {
            getWindowConfigurer().getWindow().getActivePage().hideActionSet("org.eclipse.ui.edit.text.actionSet.presentation");
        }
        getWindowConfigurer().getWindow().getPartService().addPartListener(new RecentTracker());
        getWindowConfigurer().getWindow().getPartService().addPartListener(new StatusFields(getWindowConfigurer().getActionBarConfigurer().getStatusLineManager()));
        EmptyEditorArea.watch(getWindowConfigurer().getWindow());
        ContextMenus.watch(getWindowConfigurer().getWindow());
        WindowTitle.keep(getWindowConfigurer());
        EditorDrops.serve(getWindowConfigurer().getWindow());
        OutsideWatch.begin(getWindowConfigurer().getWindow());
        RecentFiles.look();
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setTitle(WindowTitle.PRODUCT);
        configurer.setInitialSize(new Point(1280, 840));
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
    }
}
