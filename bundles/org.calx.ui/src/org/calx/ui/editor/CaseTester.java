// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.editor;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IEditorPart;

/** Tells menus and handlers whether a part of the workbench is an editor on a case. */
public final class CaseTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] args, Object expectedValue) {
        return isCase(receiver);
    }

    static boolean isCase(Object part) {
        return part instanceof IEditorPart editor && editor.getEditorInput() != null && editor.getEditorInput().getName().endsWith(".calx");
    }
}
