// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.widgets.Composite;

/** A check box whose value is kept in another store than the rest of its page. */
final class OwnStoreBoolean extends BooleanFieldEditor {

    private final IPreferenceStore store;

    OwnStoreBoolean(IPreferenceStore store, String name, String label, Composite parent) {
        super(name, label, parent);
        this.store = store;
    }

    @Override
    public void setPreferenceStore(IPreferenceStore ofPage) {
        super.setPreferenceStore(ofPage == null ? null : store);
    }
}
