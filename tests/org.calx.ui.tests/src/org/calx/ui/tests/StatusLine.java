// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import java.util.Arrays;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;

/** The line at the foot of the window. */
final class StatusLine {

    private StatusLine() {
    }

    /** Whether the status line begins with some words. */
    static boolean says(ITextEditor editor, String words) {
        return says((Composite) editor.getSite().getShell(), words);
    }

    private static boolean says(Composite root, String words) {
        return Arrays.stream(root.getChildren()).anyMatch(child -> said(child).startsWith(words) || child instanceof Composite inner && says(inner, words));
    }

    private static String said(Control control) {
        return control instanceof CLabel label && label.getText() != null ? label.getText() : "";
    }
}
