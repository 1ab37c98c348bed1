// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide;

import org.calx.app.guide.book.Place;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Help > User Guide: shows the view, at the place that is given or where it was read last. */
public final class ShowGuideHandler extends AbstractHandler {

    private static final String PLACE = "org.calx.app.guide.place";

    @Override
    public Object execute(ExecutionEvent event) {
        String place = event.getParameter(PLACE);
        GuideOpener.open(HandlerUtil.getActiveWorkbenchWindow(event), place == null ? null : Place.of(place));
        return null;
    }
}
