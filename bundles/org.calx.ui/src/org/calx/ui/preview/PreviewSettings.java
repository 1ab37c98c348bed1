// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview;

import org.calx.ui.preview.screen.Zoom;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** How the author likes the preview; remembered in the workspace. */
final class PreviewSettings {

    private static final String FOLLOW = "preview.follow";
    private static final String ZOOM = "preview.zoom";

    private PreviewSettings() {
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("org.calx.ui");
    }

    /** {@return whether the preview moves to what was made from the statement at the caret} */
    static boolean follows() {
        return node().getBoolean(FOLLOW, true);
    }

    static void follow(boolean follows) {
        node().putBoolean(FOLLOW, follows);
    }

    /** {@return how large the manuscript is shown} */
    static Zoom zoom() {
        Zoom zoom = new Zoom(node().getInt(ZOOM, Zoom.PRINT.percent()));
        return zoom.equals(Zoom.WIDTH) || Zoom.STEPS.contains(zoom) ? zoom : Zoom.PRINT;
    }

    static void zoom(Zoom zoom) {
        node().putInt(ZOOM, zoom.percent());
    }
}
