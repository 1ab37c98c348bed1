// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.screen;

import java.util.Locale;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** The colours of a proof and what lies around it, as the theme has them. */
enum ProofColours {

    /** What the sheets lie on. */
    DESK,
    /** The sheets. */
    PAPER,
    /** Where a sheet ends. */
    EDGE,
    /** Letters and rules. */
    INK,
    /** What is written beside: numbers of lines, and what is said in place of a manuscript. */
    PALE,
    /** Text that leads out of the document. */
    LINK,
    /** The ground of a notice. */
    NOTICE,
    /** The ground of the mark of a draft. */
    DRAFT,
    /** The ground of the sentence under the mouse. */
    POINTED,
    /** The ground of what was made from the statement at the caret. */
    CARET,
    /** The ground of what was looked for. */
    FOUND;

    private static final String PREFIX = "org.calx.ui.preview.";

    /** {@return the colour now; it belongs to the theme} */
    Color get() {
        return JFaceResources.getColorRegistry().get(PREFIX + name().toLowerCase(Locale.ROOT));
    }

    /** {@return whether an event means other colours for a proof} */
    static boolean concerns(String property) {
        return property.startsWith(PREFIX) || property.equals(IThemeManager.CHANGE_CURRENT_THEME);
    }

    static void addListener(IPropertyChangeListener listener) {
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(listener);
        JFaceResources.getColorRegistry().addListener(listener);
    }

    static void removeListener(IPropertyChangeListener listener) {
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(listener);
        JFaceResources.getColorRegistry().removeListener(listener);
    }

    /** {@return whether letters are lighter than what they stand on} */
    static boolean isDark() {
        return PAPER.get().getRGB().getHSB()[2] < INK.get().getRGB().getHSB()[2];
    }
}
