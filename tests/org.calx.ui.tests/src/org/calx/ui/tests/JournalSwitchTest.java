// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.journal.choice.ChooseJournalHandler;
import org.calx.ui.journal.JournalChoices;
import org.calx.ui.limits.LimitsView;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The journal is chosen in the tool bar; counters, status line and the button follow at once. */
class JournalSwitchTest {

    private static final String CASE = """
            case One {
              title "A hand with calcinosis: a case report"
              patient female, aged 60 years
              narrative introduction \"""
                Rare and of more than ten words, so that the journal does not like how long it has become.
              \"""
            }

            journal "Ours" {
              uncertain
              body at most 10 words
            }
            """;

    @RegisterExtension
    private final Studio studio = new Studio();

    private ToolItem button() {
        return studio.widget(ToolItem.class, "journal.button");
    }

    private void choose(ITextEditor editor, String label) {
        assertEquals(editor, studio.page().getActiveEditor());
        studio.run(ChooseJournalHandler.COMMAND);
        Menu menu = studio.menu("journal.menu");
        studio.waitFor("the journal " + label, () -> item(menu, label).isPresent());
        MenuItem item = item(menu, label).orElseThrow();
        item.setSelection(true);
        item.notifyListeners(SWT.Selection, new Event());
        menu.setVisible(false);
    }

    private static Optional<MenuItem> item(Menu menu, String label) {
        return Arrays.stream(menu.getItems()).filter(each -> each.getText().equals(label)).findFirst();
    }

    private static TableItem row(Table table, String name) {
        return Arrays.stream(table.getItems()).filter(item -> item.getText(0).equals(name)).findFirst().orElse(null);
    }

    @Test
    void theChoiceIsSeenEverywhereAtOnce() throws CoreException {
        studio.page().showView(LimitsView.ID);
        ITextEditor editor = studio.open("switch.calx", CASE);
        Table table = studio.widget(Table.class, "limits.counters");
        studio.waitFor("the counters without a limit", () -> row(table, "Body") != null && row(table, "Body").getText(2).equals("no limit"));
        assertEquals("No journal", button().getText());
        choose(editor, "Ours – switch.calx");
        studio.waitFor("the limit", () -> row(table, "Body").getText(2).equals("at most 10"));
        assertTrue(row(table, "Body").getText(4).endsWith("too many (uncertain)"), row(table, "Body").getText(4));
        assertEquals("Ours", studio.widget(Label.class, "limits.journal").getText());
        assertEquals("0 of 1 limit kept", studio.widget(CLabel.class, "limits.summary").getText());
        assertEquals("Ours", button().getText());
        assertTrue(button().getToolTipText().contains("Limits: body at most 10 words"), button().getToolTipText());
        ToolItem words = studio.widget(ToolItem.class, "counts.body");
        assertTrue(words.getText().matches("⚠ \\d+ / 10 words"), words.getText());
        choose(editor, "No journal");
        studio.waitFor("no limit", () -> row(table, "Body").getText(2).equals("no limit"));
        assertEquals("No journal", button().getText());
    }

    @Test
    void aJournalThatCannotBeUsedIsSaidPlainly() throws CoreException {
        studio.page().showView(LimitsView.ID);
        ITextEditor editor = studio.open("bad.calx", CASE.replace("body at most 10 words", "keywords 9 to 3"));
        choose(editor, "Ours – bad.calx (has an error)");
        studio.waitFor("the reason", () -> studio.widget(CLabel.class, "limits.summary").getText().contains("has an error in line 11 of bad.calx"));
        assertEquals("ours (unusable)", button().getText());
    }

    @Test
    void theStatusLineOpensTheCounters() throws CoreException {
        studio.page().hideView(studio.page().findViewReference(LimitsView.ID));
        studio.open("status.calx", CASE);
        ToolBar bar = studio.widget(ToolBar.class, "counts");
        studio.waitFor("the counters in the status line", () -> bar.isVisible() && bar.getItemCount() > 0);
        studio.widget(ToolItem.class, "counts.body").notifyListeners(SWT.Selection, new Event());
        Table table = studio.widget(Table.class, "limits.counters");
        studio.waitFor("the body", () -> table.getSelectionCount() == 1 && table.getSelection()[0].getText(0).equals("Body"));
        assertEquals(LimitsView.ID, studio.page().getActivePart().getSite().getId());
    }

    @Test
    void aCounterLeadsToItsPlaceAndTheChoiceIsRemembered() throws CoreException {
        studio.page().showView(LimitsView.ID);
        ITextEditor editor = studio.open("lead.calx", CASE);
        choose(editor, "Ours – lead.calx");
        assertEquals(Optional.of("ours"), JournalChoices.of(OpenDocuments.find(Studio.document(editor)).path()));
        Table table = studio.widget(Table.class, "limits.counters");
        studio.waitFor("the limit", () -> row(table, "Body") != null && row(table, "Body").getText(2).equals("at most 10"));
        table.setSelection(row(table, "Body"));
        Event enter = new Event();
        enter.item = row(table, "Body");
        table.notifyListeners(SWT.DefaultSelection, enter);
        studio.waitFor("the text", () -> Studio.widget(editor).getSelectionText().contains("Rare") || Studio.widget(editor).getSelectionText().contains("\"\"\""));
        assertEquals(editor, studio.page().getActivePart());
        studio.page().closeEditor(editor, false);
        studio.waitFor("no case", () -> !button().isEnabled());
        studio.open(studio.project().getFile("lead.calx"));
        studio.waitFor("the journal again", () -> button().getText().equals("Ours"));
    }
}
