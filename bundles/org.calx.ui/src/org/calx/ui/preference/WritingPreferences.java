// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preference;

import org.calx.ide.contentassist.Opening;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What an author can choose about writing, with what is chosen until then. */
public final class WritingPreferences extends AbstractPreferenceInitializer {

    static final String NODE = "org.calx.ui";
    static final String CLOSE_MARKS = "writing.closeMarks";
    static final String INDENT_PASTED = "writing.indentPasted";
    static final String OPEN_PROPOSALS = "writing.openProposals";
    static final String LAY_OUT_ON_SAVE = "writing.layOutOnSave";

    private static final class Holder {
        static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
    }

    /**
     * Laying out on saving is off: Save is the one key that must do nothing but save. An author who is in the middle of a thought keeps
     * the lines as they are, and Format is one key away.
     */
    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(NODE);
        defaults.putBoolean(CLOSE_MARKS, true);
        defaults.putBoolean(INDENT_PASTED, true);
        defaults.put(OPEN_PROPOSALS, Opening.AFTER_MARKS.name());
        defaults.putBoolean(LAY_OUT_ON_SAVE, false);
    }

    /** {@return where the choices are kept} */
    public static IPreferenceStore store() {
        return Holder.STORE;
    }

    /** {@return whether brackets and quotation marks are closed by themselves} */
    public static boolean closesMarks() {
        return store().getBoolean(CLOSE_MARKS);
    }

    /** {@return whether pasted lines are indented as their new place} */
    public static boolean indentsPasted() {
        return store().getBoolean(INDENT_PASTED);
    }

    /** {@return when the list of proposals opens by itself} */
    public static Opening opensProposals() {
        return Opening.of(store().getString(OPEN_PROPOSALS));
    }

    /** {@return whether a case is laid out when the author saves it} */
    public static boolean laysOutOnSave() {
        return store().getBoolean(LAY_OUT_ON_SAVE);
    }
}
