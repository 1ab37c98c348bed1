// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.appearance;

import org.calx.app.question.Questions;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** How the window looks. The choice is the platform's own: its theme, or none, which it reads as that of the system. */
public enum Appearance {

    /** As the system is when the Studio starts. */
    SYSTEM("As the &system", null),
    /** Dark text on a light ground. */
    LIGHT("&Light", "org.eclipse.e4.ui.css.theme.e4_default"),
    /** Light text on a dark ground. */
    DARK("&Dark", "org.eclipse.e4.ui.css.theme.e4_dark");

    private static final String KEY = "themeid";

    private final String label;
    private final String theme;

    Appearance(String label, String theme) {
        this.label = label;
        this.theme = theme;
    }

    /** {@return what it is called, with a mnemonic} */
    public String label() {
        return label;
    }

    /** {@return what the author chose} */
    public static Appearance chosen() {
        String stored = preferences().get(KEY, null);
        for (Appearance appearance : values()) {
            if (stored != null && stored.equals(appearance.theme)) {
                return appearance;
            }
        }
        return SYSTEM;
    }

    /**
     * Chooses it for the author. Between light and dark the Studio has to start again: what the system draws, such as dialogs, mixes the colours of
     * both until then, and cannot be read. So the author is asked, and unsaved cases are saved, before anything changes.
     */
    public void choose(IWorkbench workbench) {
        if (isDark() == workbench.getService(IThemeEngine.class).getActiveTheme().getId().equals(DARK.theme)) {
            choose();
        } else if (Questions.current().goOn("Appearance", "To look so, Calx Studio starts again. Your cases come back where they were.", "Start Again")
                && workbench.saveAllEditors(true)) {
            choose();
            workbench.getDisplay().asyncExec(() -> workbench.restart(true)); // when the menu or the preferences are closed
        }
    }

    private boolean isDark() {
        return this == DARK || this == SYSTEM && Display.isSystemDarkTheme();
    }

    /** Makes the window look so, now and from now on. In the user interface's thread. */
    public void choose() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (this == SYSTEM) {
            engine.setTheme((isDark() ? DARK : LIGHT).theme, false);
            preferences().remove(KEY);
        } else {
            engine.setTheme(theme, true);
            preferences().put(KEY, theme);
        }
        try {
            preferences().flush();
        } catch (BackingStoreException failure) {
            ILog.of(Appearance.class).warn("The appearance could not be kept", failure);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme");
    }
}
