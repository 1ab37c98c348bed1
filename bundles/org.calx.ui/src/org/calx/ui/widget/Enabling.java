// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Switches buttons and fields on and off so that it is seen. The dark theme gives every button the colour of its words, and the window system does not
 * make them pale any longer; the theme itself does, when it is asked for the colours anew.
 */
public final class Enabling {

    private Enabling() {
    }

    /** Switches a control on or off. */
    public static void set(Control control, boolean enabled) {
        if (control.getEnabled() != enabled) {
            control.setEnabled(enabled);
            show(control);
        }
    }

    /** Shows whether a control is switched on, which somebody else decides. */
    public static void show(Control control) {
        control.reskin(SWT.NONE);
    }
}
