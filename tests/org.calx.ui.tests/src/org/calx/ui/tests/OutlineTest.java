// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.calx.ui.outline.OutlineView;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.part.IPageBookViewPage;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The outline beside the editor, and the one over it. */
class OutlineTest {

    private static final String CASE = """
            case Hand {
              patient female, aged 60 years
              calcinosis dystrophic {
                lesion L10 at left thumb
                lesion L2 at right index finger
              }
              treatment T1 diltiazem 180 mg/day orally, for calcinosis, from 2024-01 to 2024-06
            }
            """;

    @RegisterExtension
    private final Studio studio = new Studio();

    private Tree outline() throws CoreException {
        studio.page().showView(OutlineView.ID);
        Tree tree = studio.widget(Tree.class, "outline.tree");
        studio.waitFor("the outline", () -> tree.getItemCount() == 1);
        return tree;
    }

    private IAction tool(String id) {
        OutlineView view = (OutlineView) studio.page().findView(OutlineView.ID);
        IPageSite site = ((IPageBookViewPage) view.getCurrentPage()).getSite();
        return Arrays.stream(site.getActionBars().getToolBarManager().getItems()).filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction()).filter(action -> id.equals(action.getId())).findFirst().orElseThrow();
    }

    private void press(String id) {
        IAction action = tool(id);
        if (action.getStyle() == IAction.AS_CHECK_BOX) {
            action.setChecked(!action.isChecked());
        }
        action.run();
    }

    private static String selected(Tree tree) {
        return tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText();
    }

    @Test
    void followsTheCaretUnlessItIsToldNotTo() throws CoreException {
        ITextEditor editor = studio.open("follow.calx", CASE);
        Tree tree = outline();
        studio.page().activate(editor);
        Shown.caret(editor, "left thu");
        studio.waitFor("the lesion", () -> selected(tree).equals("L10  left thumb"));
        press("outline.linked");
        try {
            Shown.caret(editor, "aged 6");
            Shown.analysed(studio, editor);
            studio.settle();
            assertEquals("L10  left thumb", selected(tree));
        } finally {
            press("outline.linked");
        }
        studio.waitFor("the patient", () -> selected(tree).startsWith("Patient"));
    }

    @Test
    void saysWhatToDoWhileNoCaseIsInFrontAndFollowsTheEditorInFront() throws CoreException {
        studio.page().showView(OutlineView.ID);
        assertEquals("Open a case to see its outline here.", studio.widget(Label.class, "outline.reason").getText());
        ITextEditor first = studio.open("first.calx", CASE);
        studio.waitFor("the first case", () -> outlined("Hand"));
        studio.open("second.calx", CASE.replace("Hand", "Foot"));
        studio.waitFor("the second case", () -> outlined("Foot"));
        studio.page().activate(first);
        studio.waitFor("the first case again", () -> outlined("Hand"));
        IDE.openEditor(studio.page(), studio.write("refs.bib", "@book{b2021, title = {Two}}\n"), "org.eclipse.ui.genericeditor.GenericEditor");
        studio.waitFor("nothing of a reference file", () -> studio.widget(Label.class, "outline.reason").isVisible());
        studio.page().closeAllEditors(false);
        assertTrue(studio.widget(Label.class, "outline.reason").isVisible());
    }

    @Test
    void itsKeyShowsTheOutlineOfCalx() throws ParseException {
        Binding shown = PlatformUI.getWorkbench().getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance("M2+M3+Q O"));
        assertTrue(shown.getParameterizedCommand().getParameterMap().containsValue(OutlineView.ID), shown::toString);
    }

    private boolean outlined(String name) {
        OutlineView view = (OutlineView) studio.page().findView(OutlineView.ID);
        return WidgetTree.all(view.getCurrentPage().getControl(), Tree.class).stream()
                .anyMatch(tree -> tree.isVisible() && tree.getItemCount() == 1 && tree.getItem(0).getText().equals(name));
    }

    @Test
    void leadsToTheNameWhereItIsNow() throws CoreException, BadLocationException {
        ITextEditor editor = studio.open("lead.calx", CASE);
        Tree tree = outline();
        tree.setFocus();
        TreeItem lesion = tree.getItem(0).getItem(1).getItem(1);
        Studio.document(editor).replace(0, 0, "// a remark\n"); // the outline knows nothing of it yet
        tree.setSelection(lesion);
        Event event = new Event();
        event.item = lesion;
        tree.notifyListeners(SWT.Selection, event);
        assertEquals("lesion [L2]", Shown.selection(editor));
    }

    @Test
    void sortsFoldsAndUnfolds() throws CoreException {
        studio.open("sort.calx", CASE);
        Tree tree = outline();
        assertEquals(List.of("Hand", "  Patient  female, aged 60 years", "  Calcinosis  dystrophic", "    L10  left thumb", "    L2  right index finger"),
                Shown.rows(tree).subList(0, 5));
        press("outline.sorted");
        try {
            assertEquals(List.of("Hand", "  T1  diltiazem 180 mg/day orally, for calcinosis,", "  Calcinosis  dystrophic", "    L2  right index finger",
                    "    L10  left thumb", "  Patient  female, aged 60 years"), Shown.rows(tree).stream()
                            .map(row -> row.startsWith("  T1") ? row.substring(0, row.indexOf(", from")) + "," : row).toList());
        } finally {
            press("outline.sorted");
        }
        press("outline.collapseAll");
        assertEquals(List.of("Hand"), Shown.rows(tree));
        press("outline.expandAll");
        assertEquals(6, Shown.rows(tree).size());
    }

    @Test
    void findsAStatementByTypingOverTheEditor() throws CoreException {
        ITextEditor editor = studio.open("quick.calx", CASE);
        studio.run("org.calx.ui.quickOutline");
        Text field = studio.widget(Text.class, "quickOutline.filter");
        Tree tree = studio.widget(Tree.class, "quickOutline.tree");
        studio.waitFor("the statements", () -> tree.getItemCount() == 1);
        field.setText("finger right");
        studio.waitFor("the lesion", () -> selected(tree).equals("L2  right index finger"));
        assertEquals(List.of("Hand", "  Calcinosis  dystrophic", "    L2  right index finger"), Shown.rows(tree));
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        field.notifyListeners(SWT.KeyDown, enter);
        assertTrue(field.isDisposed(), "the outline is still open");
        assertEquals("lesion [L2]", Shown.selection(editor));
    }

    @Test
    void beginsAtTheCaretAndGoesByEscape() throws CoreException {
        ITextEditor editor = studio.open("escape.calx", CASE);
        Shown.caret(editor, "left thu");
        studio.run("org.calx.ui.quickOutline");
        Tree tree = studio.widget(Tree.class, "quickOutline.tree");
        studio.waitFor("the lesion of the caret", () -> selected(tree).equals("L10  left thumb"));
        tree.getShell().close();
        assertEquals("lesion L10 at left thu[]", Shown.selection(editor));
    }
}
