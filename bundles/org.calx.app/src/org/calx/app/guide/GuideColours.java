// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide;

import org.calx.app.guide.page.Look;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;

/** The colours of the guide, as the theme has them. */
final class GuideColours {

    private static final String PREFIX = "org.calx.app.colour.";

    private GuideColours() {
    }

    /** {@return the colour of words of a look; null for the colour of the page} */
    static Color of(Look look) {
        return switch (look.face()) {
        case TITLE, HEADING, SUBHEADING -> get(PREFIX + "guide_heading");
        case LABEL -> get(JFacePreferences.QUALIFIER_COLOR);
        case BODY, CODE -> null;
        };
    }

    static Color link() {
        return get(PREFIX + "guide_link");
    }

    /** {@return what lies behind things as one types them, and behind the heads of tables} */
    static Color ground() {
        return get(PREFIX + "guide_ground");
    }

    private static Color get(String id) {
        return JFaceResources.getColorRegistry().get(id);
    }
}
