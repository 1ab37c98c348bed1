// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.calx.app.create.NewCaseWizard;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The wizard for a new case. */
class NewCaseWizardTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final Studio studio = new Studio();

    private final NewCaseWizard wizard = new NewCaseWizard();
    private WizardDialog dialog;

    @BeforeEach
    void openWizard() {
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        dialog = new WizardDialog(studio.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @AfterEach
    void closeWizard() {
        dialog.close();
    }

    private void type(String name) {
        Composite page = (Composite) wizard.getStartingPage().getControl();
        Text[] fields = java.util.Arrays.stream(page.getChildren()).filter(Text.class::isInstance).toArray(Text[]::new);
        fields[0].setText(name);
        fields[1].setText(folder.toString());
    }

    @Test
    void makesACaseThatOpens() throws IOException {
        type("thumb");
        assertTrue(wizard.canFinish(), "cannot finish");
        assertTrue(wizard.performFinish(), "not finished");
        studio.waitFor("the editor", () -> studio.page().getActiveEditor() != null);
        assertTrue(Files.readString(folder.resolve("thumb.calx")).contains("case Thumb {"), "not a case");
        assertTrue(Files.exists(folder.resolve("thumb.bib")), "no reference file");
    }

    @Test
    void asksForAnotherNameWhenThereIsSuchACase() throws IOException {
        Files.writeString(folder.resolve("thumb.calx"), "case Mine { }");
        type("thumb");
        assertFalse(wizard.canFinish(), "would overwrite a case");
        assertNotNull(wizard.getStartingPage().getErrorMessage(), "does not say why");
    }
}
