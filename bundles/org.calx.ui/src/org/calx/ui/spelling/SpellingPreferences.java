// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.spelling;

import java.util.Arrays;
import java.util.Set;
import org.calx.spelling.English;
import org.calx.ui.preference.WritingPreferences;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** Whether spelling is looked at, and how English is spelt. Kept with the other choices about writing. */
public final class SpellingPreferences extends AbstractPreferenceInitializer {

    /** Whether spelling is looked at; a boolean. */
    public static final String ENABLED = "spelling.enabled";
    /** How English is spelt: the name of an {@link English}, or {@link #EITHER}. */
    public static final String ENGLISH = "spelling.english";
    /** One way and the other. */
    public static final String EITHER = "EITHER";

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode("org.calx.ui");
        defaults.putBoolean(ENABLED, true);
        defaults.put(ENGLISH, EITHER);
    }

    /** {@return whether spelling is looked at} */
    static boolean isEnabled() {
        return WritingPreferences.store().getBoolean(ENABLED);
    }

    /** {@return how English may be spelt} */
    static Set<English> english() {
        String chosen = WritingPreferences.store().getString(ENGLISH);
        return Arrays.stream(English.values()).filter(kind -> kind.name().equals(chosen)).findFirst().map(Set::of).orElse(English.EITHER);
    }
}
