// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.calx.app.about.AboutDialog;
import org.calx.app.create.NewCaseWizard;
import org.calx.app.example.NewExampleWizard;
import org.calx.app.export.ExportWizard;
import org.calx.app.export.ExportWizardDialog;
import org.calx.app.export.FigureWizard;
import org.calx.app.profile.NewJournalWizard;
import org.calx.app.reference.ImportReferencesWizard;
import org.calx.app.tour.StepsView;
import org.calx.publish.file.SafeFile;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever the Studio opens can be read: no words are cut off, nothing reaches out of its window, words stand out from their ground. */
class LegibilityTest {

    /** The view of these tests, and that of the steps, which would remember what this case has done. */
    private static final Set<String> NOT_HERE = Set.of(ProbeView.ID, StepsView.ID);

    @RegisterExtension
    private final Studio studio = new Studio();

    private final List<String> faults = new ArrayList<>();

    private Shell window() {
        return studio.page().getWorkbenchWindow().getShell();
    }

    private void look(Shell shell, String what) {
        studio.rest();
        Legible.faults(shell).forEach(fault -> faults.add(what + ": " + fault));
    }

    private void wizard(IWizard wizard, String what) {
        if (wizard instanceof IWorkbenchWizard asked) {
            asked.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        }
        WizardDialog dialog = wizard instanceof ExportWizard || wizard instanceof FigureWizard ? new ExportWizardDialog(window(), wizard)
                : new WizardDialog(window(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            for (IWizardPage page : wizard.getPages()) {
                dialog.showPage(page);
                look(dialog.getShell(), what + ", " + page.getName());
            }
        } finally {
            dialog.close();
        }
    }

    private void dialog(Window dialog, String what) {
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            look(dialog.getShell(), what);
        } finally {
            dialog.close();
        }
    }

    @Test
    void pagesOfWizards() throws CoreException {
        CaseEditor editor = CaseEditor.of(studio.open(Examples.copy("synthetic-limited-ssc", studio.project()))).orElseThrow();
        wizard(new NewCaseWizard(), "new case");
        wizard(new NewExampleWizard(), "example");
        wizard(new NewJournalWizard(), "journal");
        wizard(new ExportWizard(), "export");
        wizard(new FigureWizard(), "figures");
        wizard(new ImportReferencesWizard(editor, "pasted", "TY  - JOUR\nTI  - Stones\nPY  - 2020\nAU  - Doe, J.\nER  - \n", new SafeFile()),
                "references");
        assertEquals(List.of(), faults);
    }

    @Test
    void pagesOfSettings() {
        PreferenceManager manager = PlatformUI.getWorkbench().getPreferenceManager();
        List<IPreferenceNode> pages = manager.getElements(PreferenceManager.PRE_ORDER);
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window(), "org.calx.app.preferences", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            for (IPreferenceNode page : pages) {
                if (!WorkbenchActivityHelper.filterItem(page)) {
                    PreferencesUtil.createPreferenceDialogOn(window(), page.getId(), null, null);
                    look(dialog.getShell(), "settings, " + page.getLabelText());
                }
            }
        } finally {
            dialog.close();
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void views() throws CoreException {
        CaseEditor editor = CaseEditor.of(studio.open(Examples.copy("synthetic-limited-ssc", studio.project()))).orElseThrow();
        studio.waitFor("a review", () -> editor.document().review().last() != null);
        for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
            if (view.getId().startsWith("org.calx.") && !NOT_HERE.contains(view.getId())) {
                boolean open = studio.page().findView(view.getId()) != null;
                IViewPart shown = studio.page().showView(view.getId());
                studio.rest();
                // not by colours: a test that ran before may have made the window dark and light again, for which the Studio would start anew
                Legible.cutOff(window()).forEach(fault -> faults.add("view " + view.getLabel() + ": " + fault));
                if (!open) {
                    studio.page().hideView(shown); // what it has seen of this case would surprise another test
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void tellsWhatCannotBeRead() {
        Shell shell = new Shell(window());
        try {
            Label cut = new Label(shell, SWT.NONE);
            cut.setText("systemic sclerosis");
            cut.setBounds(0, 0, 20, 5);
            Label pale = new Label(shell, SWT.NONE);
            pale.setText("pale");
            pale.setForeground(new Color(200, 200, 200));
            pale.setBackground(new Color(255, 255, 255));
            pale.setBounds(0, 50, 90, 40);
            Label outside = new Label(shell, SWT.NONE);
            outside.setText("outside");
            outside.setBounds(390, 100, 90, 40);
            shell.setSize(400, 300);
            shell.open();
            studio.rest();
            List<String> told = Legible.faults(shell);
            assertEquals(List.of(true, true, true), List.of(told.stream().anyMatch(fault -> fault.contains("'systemic sclerosis' is cut off")),
                    told.stream().anyMatch(fault -> fault.contains("'pale' does not stand out")),
                    told.stream().anyMatch(fault -> fault.contains("reaches out of its window"))), told::toString);
        } finally {
            shell.dispose();
        }
    }

    @Test
    void dialogs() {
        dialog(new AboutDialog(window()), "about");
        assertEquals(List.of(), faults);
    }
}
