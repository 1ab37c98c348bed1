// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The Studio starts into its window. */
class WorkbenchWindowTest {

    @RegisterExtension
    private final Studio studio = new Studio();

    @Test
    void opensOnTheCasePerspective() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        assertNotNull(window, "no window is active");
        assertTrue(window.getShell().isVisible(), "the window is not visible");
        assertEquals("org.calx.app.perspective", window.getActivePage().getPerspective().getId());
    }

    @Test
    void showsACaseThatWasOpenedFromTheWelcomePage() throws CoreException {
        IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
        for (String name : List.of("hand.calx", "thumb.calx")) {
            studio.run("org.eclipse.ui.help.quickStartAction");
            studio.widget(Composite.class, "welcome");
            welcome.closeIntro(welcome.getIntro());
            StyledText text = Studio.widget(studio.open(name, "case Hand {\n}\n"));
            studio.waitFor("the case", text::isVisible);
            studio.rest();
            assertFalse(invites(), "the words of an empty window lie over " + name);
            studio.page().closeAllEditors(false);
            studio.waitFor("the words of an empty window", this::invites);
        }
    }

    /** Whether the window says that no case is open. */
    private boolean invites() {
        Shell window = studio.page().getWorkbenchWindow().getShell();
        return WidgetTree.all(window, Label.class).stream().anyMatch(label -> label.getText().startsWith("No case is open") && label.isVisible());
    }
}
