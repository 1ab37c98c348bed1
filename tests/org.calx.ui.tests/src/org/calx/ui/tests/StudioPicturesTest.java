// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.calx.app.export.ExportWizard;
import org.calx.app.export.ExportWizardDialog;
import org.calx.ui.care.CareView;
import org.calx.ui.figure.lesionmap.LesionMapView;
import org.calx.ui.preview.PreviewView;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pictures for the guide of the window as a whole, of what opens over the text, of the lesion map and of an export. */
class StudioPicturesTest {

    private static final String SYNTHETIC = "synthetic-limited-ssc";

    @RegisterExtension
    private final Studio studio = new Studio();

    @AfterEach
    void showTheManuscript() throws PartInitException {
        studio.page().showView(PreviewView.ID);
    }

    private ITextEditor example() throws CoreException {
        studio.tidy();
        return Proofs.open(studio).example(SYNTHETIC);
    }

    @Test
    void takesPicturesOfTheWindow() throws CoreException {
        studio.page().showView(CareView.ID);
        ITextEditor editor = example();
        Tree care = studio.widget(Tree.class, "care.items");
        studio.waitFor("the checklist", () -> care.isVisible() && care.getItemCount() == 13);
        Typist.in(editor).at("left thumb, distal phalanx, pulp", false);
        studio.focus(editor);
        Pictures.forGuide(studio, "studio");
    }

    @Test
    void takesPicturesOfCompletion() throws CoreException {
        ITextEditor editor = example();
        Pictures.paintAnew(studio);
        Typist.in(editor).behind("lesion L4 at right ");
        Shell[] before = studio.shells();
        Proposals.ask(studio, editor);
        List<String> proposed = Proposals.shown(studio, before);
        Pictures.withList(studio, "studio-completion");
        Proposals.close(editor);
        assertTrue(proposed.size() > 3, proposed.toString());
    }

    @Test
    void takesPicturesOfWhatMends() throws CoreException {
        ITextEditor editor = example();
        String text = Studio.document(editor).get();
        Pictures.paintAnew(studio);
        Studio.document(editor).set(text.replace("lesion L1 at left thumb, distal phalanx", "lesion L1 at left thumb, middle phalanx"));
        Typist.in(editor).at("left thumb, middle phalanx", false);
        studio.focus(editor);
        Shell[] before = studio.shells();
        studio.run("org.calx.ui.quickFix");
        List<String> offered = Proposals.shown(studio, before);
        Pictures.withList(studio, "studio-mending");
        Proposals.close(editor);
        assertTrue(offered.size() > 1, offered.toString());
    }

    @Test
    void takesPicturesOfTheLesionMap() throws CoreException {
        ITextEditor editor = example();
        Typist.in(editor).at("left thumb, distal phalanx, pulp", false);
        Figures map = Figures.open(studio, LesionMapView.ID);
        map.drawn();
        IWorkbenchPage page = studio.page();
        page.activate(editor);
        Pictures.forGuide(studio, "studio-lesion-map");
        assertTrue(map.says("left thumb"));
    }

    @Test
    void takesPicturesOfTheExport() throws CoreException {
        example();
        ExportWizard wizard = new ExportWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        ExportWizardDialog dialog = Hand.open(new ExportWizardDialog(studio.page().getWorkbenchWindow().getShell(), wizard));
        try {
            Hand hand = Hand.of(dialog);
            studio.waitFor("the case in front", () -> hand.button("Next").isEnabled());
            hand.pressLabel("Next"); // the other pages name folders
            Combo journals = hand.find(Combo.class, "export.journal");
            studio.waitFor("the journals", () -> journals.getItemCount() > 3);
            Pictures.forGuide(studio, "studio-export");
        } finally {
            dialog.close();
        }
    }
}
