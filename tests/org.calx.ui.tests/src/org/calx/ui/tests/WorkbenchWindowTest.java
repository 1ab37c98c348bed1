// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The Studio starts into its window. */
class WorkbenchWindowTest {

    @Test
    void opensOnTheCasePerspective() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        assertNotNull(window, "no window is active");
        assertTrue(window.getShell().isVisible(), "the window is not visible");
        assertEquals("org.calx.app.perspective", window.getActivePage().getPerspective().getId());
    }
}
