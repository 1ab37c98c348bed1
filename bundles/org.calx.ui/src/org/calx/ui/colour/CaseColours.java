// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.colour;

import java.util.Locale;
import org.calx.ide.highlighting.Highlight;
import org.calx.ide.highlighting.HighlightKind;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** The style of every kind of text. Colours come from the theme, so that an author can change them in the preferences. */
public final class CaseColours {

    private static final String PREFIX = "org.calx.ui.colour.";

    private CaseColours() {
    }

    /** {@return the style of a piece of text} */
    public static StyleRange style(Highlight highlight) {
        StyleRange range = new StyleRange(highlight.offset(), highlight.length(), null, null);
        if (highlight.kind() != HighlightKind.PLAIN) {
            range.foreground = JFaceResources.getColorRegistry().get(key(highlight.kind()));
        }
        switch (highlight.kind()) {
        case KEYWORD, NAME -> range.fontStyle = SWT.BOLD;
        case UNKNOWN_TERM -> range.fontStyle = SWT.ITALIC;
        default -> { }
        }
        return range;
    }

    /** {@return the id of a kind's colour in the theme} */
    public static String key(HighlightKind kind) {
        return PREFIX + kind.name().toLowerCase(Locale.ROOT);
    }

    /** Adds a listener that is told when the theme or a colour of it changes. */
    public static void addListener(IPropertyChangeListener listener) {
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(listener);
        JFaceResources.getColorRegistry().addListener(listener);
    }

    /** Removes a listener. */
    public static void removeListener(IPropertyChangeListener listener) {
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(listener);
        JFaceResources.getColorRegistry().removeListener(listener);
    }

    /** {@return whether an event means other colours for a case} */
    public static boolean concerns(String property) {
        return property.startsWith(PREFIX) || property.equals(IThemeManager.CHANGE_CURRENT_THEME);
    }
}
