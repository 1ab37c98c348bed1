// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide;

import java.util.Optional;
import org.calx.app.guide.book.Place;
import org.eclipse.core.runtime.ILog;
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
        view(window).filter(view -> place != null).ifPresent(view -> view.show(place));
    }

    /** Shows the view and searches it. */
    static void search(IWorkbenchWindow window, String words) {
        view(window).ifPresent(view -> view.search(words));
    }

    private static Optional<GuideView> view(IWorkbenchWindow window) {
        if (window == null || window.getActivePage() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(window.getActivePage().showView(GuideView.ID)).filter(GuideView.class::isInstance).map(GuideView.class::cast);
        } catch (PartInitException failure) {
            ILog.of(GuideOpener.class).error("The guide could not be shown", failure);
            return Optional.empty();
        }
    }
}
