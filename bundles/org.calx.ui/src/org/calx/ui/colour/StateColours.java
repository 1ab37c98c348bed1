// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.colour;

import org.calx.manuscript.care.Coverage;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** The colours of bars that tell how far something has come. They come from the theme, and never tell anything alone. */
public final class StateColours {

    private static final String PREFIX = "org.calx.ui.colour.state.";
    private static final int BRIGHT = 150;

    private StateColours() {
    }

    /** {@return the colour of a state of the CARE checklist} */
    public static Color of(Coverage state) {
        return switch (state) {
        case COVERED -> good();
        case THIN -> partial();
        case MISSING -> bad();
        case NOT_APPLICABLE -> neutral();
        };
    }

    /** {@return the colour of what is as it should be} */
    public static Color good() {
        return colour("good");
    }

    /** {@return the colour of what is so in part} */
    public static Color partial() {
        return colour("partial");
    }

    /** {@return the colour of what is not as it should be} */
    public static Color bad() {
        return colour("bad");
    }

    /** {@return the colour of what does not matter} */
    public static Color neutral() {
        return colour("neutral");
    }

    /** {@return black or white, whichever can be read on a ground} */
    public static Color on(Color ground) {
        RGB rgb = ground.getRGB();
        int brightness = (rgb.red * 299 + rgb.green * 587 + rgb.blue * 114) / 1000;
        return Display.getCurrent().getSystemColor(brightness > BRIGHT ? SWT.COLOR_BLACK : SWT.COLOR_WHITE);
    }

    private static Color colour(String name) {
        return JFaceResources.getColorRegistry().get(PREFIX + name);
    }
}
