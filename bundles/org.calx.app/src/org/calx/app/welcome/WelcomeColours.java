// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.welcome;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;

/** The colours of the welcome page, as the theme has them. */
final class WelcomeColours {

    private static final String PREFIX = "org.calx.app.colour.";

    private WelcomeColours() {
    }

    static Color tile(boolean hot) {
        return get(hot ? "tile_hot" : "tile");
    }

    static Color edge() {
        return get("tile_edge");
    }

    static Color focus() {
        return get("tile_focus");
    }

    static Color title() {
        return get("tile_title");
    }

    static Color description() {
        return get("tile_description");
    }

    private static Color get(String name) {
        return JFaceResources.getColorRegistry().get(PREFIX + name);
    }
}
