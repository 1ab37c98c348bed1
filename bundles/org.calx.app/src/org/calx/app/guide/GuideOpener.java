// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide;

import org.calx.app.guide.book.Place;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Shows the view of the guide. */
final class GuideOpener {

    private GuideOpener() {
    }

    /**
     * Shows the view and gives it the focus.
     *
     * @param window where
     * @param place  what to show; null for where it was read last
     */
    static void open(IWorkbenchWindow window, Place place) {
        if (window == null || window.getActivePage() == null) {
            return;
        }
        try {
            IViewPart view = window.getActivePage().showView(GuideView.ID);
            if (place != null && view instanceof GuideView guide) {
                guide.show(place);
            }
        } catch (PartInitException failure) {
            ILog.of(GuideOpener.class).error("The guide could not be shown", failure);
        }
    }
}
