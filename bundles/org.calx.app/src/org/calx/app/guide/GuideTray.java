// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide;

import org.calx.app.guide.book.Place;
import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The guide beside a dialog, which lets nobody reach the view. */
final class GuideTray extends DialogTray {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 480;

    private Place place;
    private GuidePane pane;

    private GuideTray(Place place) {
        this.place = place;
    }

    /** Shows a place beside a dialog; pressed again for the same place, the guide goes away. */
    static void toggle(TrayDialog dialog, Place place) {
        if (dialog.getTray() instanceof GuideTray open && open.place.equals(place)) {
            dialog.closeTray();
        } else if (dialog.getTray() instanceof GuideTray open) {
            open.place = place;
            open.pane.show(place);
        } else {
            if (dialog.getTray() != null) {
                dialog.closeTray();
            }
            dialog.openTray(new GuideTray(place));
        }
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        pane = new GuidePane(area);
        pane.showContents(false);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(pane.control());
        pane.show(place);
        return area;
    }
}
