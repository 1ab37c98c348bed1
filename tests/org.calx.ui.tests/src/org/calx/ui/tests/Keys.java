// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Presses keys where the focus is. */
final class Keys {

    private Keys() {
    }

    /** Presses a key without a character of its own, such as the tabulator, in a control that has the focus. */
    static void press(Studio studio, Control control, int key) {
        control.forceFocus();
        studio.waitFor("the focus", control::isFocusControl);
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            Event event = new Event();
            event.type = type;
            event.keyCode = key;
            event.character = (char) key;
            control.getDisplay().post(event);
        }
    }
}
