// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window of Calx Studio. */
final class CalxWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final String NAME = "Calx Studio";

    CalxWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new CalxActionBarAdvisor(configurer);
    }

    /** Block selection and white space marks serve programs, not prose. */
    @Override
    public void postWindowOpen() {
        if (getWindowConfigurer().getWindow().getActivePage() != null) {
            getWindowConfigurer().getWindow().getActivePage().hideActionSet("org.eclipse.ui.edit.text.actionSet.presentation");
        }
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setTitle(NAME);
        configurer.setInitialSize(new Point(1280, 840));
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
    }
}
