// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.canvas;

import java.util.Locale;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;

/** The colours around a figure and over it, as the theme has them. The paper itself stays white: it is for print. */
enum FigureColours {
    /** Around the paper. */
    DESK,
    /** The edge of the paper. */
    EDGE,
    /** The caption below it. */
    TEXT,
    /** What is under the pointer. */
    POINTED,
    /** What the line at the caret says. */
    CARET,
    /** What the keyboard has reached. */
    FOCUS;

    private static final String PREFIX = "org.calx.ui.figure.";

    Color get() {
        return JFaceResources.getColorRegistry().get(PREFIX + name().toLowerCase(Locale.ROOT));
    }
}
