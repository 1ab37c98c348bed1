// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.calx.ui.care.CareView;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The CARE view: the meter follows the text, a sub-item leads to its place, what is missing is inserted with one key and undone with one. */
class CareTest {

    private static final String CASE = """
            case One {
              title "A hand with calcinosis: a case report"
              keywords "calcinosis", "hand"

              patient female, aged 60 years {
                concern "Pain"
              }

              consent written
            }
            """;

    @RegisterExtension
    private final Studio studio = new Studio();

    private Tree show() throws CoreException {
        studio.page().showView(CareView.ID);
        Tree tree = studio.widget(Tree.class, "care.items");
        studio.waitFor("the checklist", () -> tree.getItemCount() > 0 && tree.isVisible());
        return tree;
    }

    private static TreeItem item(Tree tree, String number) {
        for (TreeItem topic : tree.getItems()) {
            for (TreeItem item : topic.getItemCount() == 0 ? new TreeItem[] {topic} : topic.getItems()) {
                if (item.getText().startsWith(number + "  ")) {
                    return item;
                }
            }
        }
        return null;
    }

    private static void select(Tree tree, String number) {
        tree.setFocus();
        tree.setSelection(item(tree, number));
        Event event = new Event();
        event.item = item(tree, number);
        tree.notifyListeners(SWT.Selection, event);
    }

    private String meter() {
        return studio.widget(Label.class, "care.headline").getText();
    }

    @Test
    void theMeterFollowsTheText() throws CoreException, BadLocationException {
        ITextEditor editor = studio.open("care.calx", CASE);
        Tree tree = show();
        assertEquals(13, tree.getItemCount());
        assertEquals("covered", item(tree, "13").getText(1));
        String before = meter();
        int covered = Integer.parseInt(before.substring(0, before.indexOf(' ')));
        assertTrue(before.endsWith(" of 30 covered"), before);
        Studio.document(editor).replace(CASE.indexOf("  consent"), "  consent written\n".length(), "");
        studio.waitFor("one covered less", () -> meter().equals(covered - 1 + " of 30 covered"));
        assertEquals("missing", item(tree, "13").getText(1));
        assertTrue(studio.widget(CLabel.class, "care.legend.missing").getText().endsWith(" missing"));
    }

    @Test
    void theMeterIsReadInANarrowWindowToo() throws CoreException {
        studio.open("narrow.calx", CASE);
        show();
        CLabel last = studio.widget(CLabel.class, "care.legend.not_applicable");
        Composite whole = last.getParent();
        Object before = whole.getLayoutData();
        try {
            for (int width : new int[] {900, 520, 440, 380, 900}) {
                GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(whole);
                whole.getParent().layout(true);
                studio.rest();
                assertEquals(List.of(), Legible.cutOff(whole), "at " + width);
            }
            assertTrue(last.getText().endsWith(" not applicable") && studio.widget(Canvas.class, "care.meter").isVisible(), "words and bar do not come back");
        } finally {
            whole.setLayoutData(before);
            whole.getParent().layout(true);
        }
    }

    @Test
    void aSubItemLeadsToItsPlace() throws CoreException, BadLocationException {
        ITextEditor editor = studio.open("place.calx", CASE);
        Tree tree = show();
        Studio.document(editor).replace(0, 0, "// a remark\n"); // the place moves with the text
        select(tree, "5b");
        Event enter = new Event();
        enter.item = item(tree, "5b");
        tree.notifyListeners(SWT.DefaultSelection, enter);
        studio.waitFor("the concern", () -> Studio.widget(editor).getSelectionText().contains("Pain"));
        assertEquals(editor, studio.page().getActivePart());
    }

    @Test
    void selectingASubItemLeavesTheKeyboardInTheView() throws CoreException {
        ITextEditor editor = studio.open("stay.calx", CASE);
        IWorkbenchPart view = studio.page().showView(CareView.ID);
        Tree tree = show();
        select(tree, "13");
        studio.waitFor("the consent", () -> Studio.widget(editor).getSelectionText().equals("consent written"));
        assertEquals(view, studio.page().getActivePart());
    }

    @Test
    void whatIsMissingIsInsertedWithOneKeyAndUndoneWithOne() throws CoreException {
        ITextEditor editor = studio.open("fix.calx", CASE);
        Tree tree = show();
        studio.waitFor("what can be inserted", () -> item(tree, "12").getText(3).startsWith("Write 'narrative perspective'"));
        select(tree, "12");
        studio.run(ITextEditorActionDefinitionIds.QUICK_ASSIST);
        Menu menu = studio.menu("care.fixes");
        MenuItem write = Arrays.stream(menu.getItems()).filter(each -> each.getText().equals("Write 'narrative perspective'")).findFirst().orElseThrow();
        write.notifyListeners(SWT.Selection, new Event());
        menu.setVisible(false);
        String inserted = Studio.document(editor).get();
        assertTrue(inserted.contains("  narrative perspective \"\"\"\n    …\n  \"\"\"\n"), inserted);
        assertEquals("…", Studio.widget(editor).getSelectionText());
        assertEquals(editor, studio.page().getActivePart());
        studio.waitFor("what is begun", () -> item(tree, "12").getText(1).equals("thin"));
        studio.run(ActionFactory.UNDO.getCommandId());
        assertEquals(CASE, Studio.document(editor).get());
        studio.waitFor("nothing again", () -> item(tree, "12").getText(1).equals("missing"));
    }

    @Test
    void showsOnlyWhatIsMissingOrThin() throws CoreException {
        studio.open("filter.calx", CASE);
        CareView view = (CareView) studio.page().showView(CareView.ID);
        Tree tree = show();
        ActionContributionItem filter = Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems())
                .filter(ActionContributionItem.class::isInstance).map(ActionContributionItem.class::cast)
                .filter((ActionContributionItem each) -> each.getAction().getText().equals("Only What Is Missing or Thin")).findFirst().orElseThrow();
        filter.getAction().setChecked(true);
        filter.getAction().run();
        assertEquals(null, item(tree, "13"));
        assertFalse(item(tree, "12") == null);
        filter.getAction().setChecked(false);
        filter.getAction().run();
        assertEquals("covered", item(tree, "13").getText(1));
    }
}
