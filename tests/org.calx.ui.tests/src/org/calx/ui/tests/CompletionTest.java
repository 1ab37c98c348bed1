// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.preference.WritingPreferences;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of proposals in the editor. */
class CompletionTest {

    private static final String CASE = """
            case Hand {
              patient female, aged 60 years
              calcinosis dystrophic {
                lesion L1 at left thumb
              }
              treatment T1 diltiazem 180 mg/day orally, for calcinosis, from 2024-01 to 2024-06
              narrative discussion \"""
                A word on it.
              \"""
            }
            """;

    @RegisterExtension
    private final Studio studio = new Studio();

    @AfterEach
    void forgetChoices() {
        WritingPreferences.store().setToDefault("writing.openProposals");
    }

    private List<String> proposed(ITextEditor editor) {
        Shell[] before = studio.shells();
        Proposals.ask(studio, editor);
        return Proposals.shown(studio, before);
    }

    @Test
    void replacesTheWholeWordOfTheCaret() throws CoreException {
        ITextEditor editor = studio.open("word.calx", CASE.replace("diltiazem", "diltxx"));
        Typist.in(editor).behind("dilt");
        assertTrue(proposed(editor).getFirst().startsWith("diltiazem"));
        Proposals.choose(studio, "diltiazem");
        studio.waitFor("the drug", () -> Studio.document(editor).get().equals(CASE));
    }

    @Test
    void goesOnFindingASynonymWhileItIsTyped() throws CoreException {
        ITextEditor editor = studio.open("synonym.calx", CASE.replace("treatment T1", "laboratory on 2024-01 {\n    C\n  }\n  treatment T1"));
        studio.waitFor("the first analysis", () -> OpenDocuments.find(Studio.document(editor)).isCurrent(OpenDocuments.find(Studio.document(editor)).analysis()));
        studio.focus(editor);
        Typist.in(editor).behind("{\n    C");
        Shell[] before = studio.shells();
        Proposals.ask(studio, editor);
        List<String> tests = Proposals.shown(studio, before);
        assertTrue(tests.stream().anyMatch(label -> label.startsWith("C-reactive protein")), "not proposed: " + tests);
        Table table = studio.find(Table.class, before);
        Typist.in(editor).type("R");
        studio.waitFor("the tests that begin so", () -> !table.isDisposed() && table.getItemCount() < tests.size());
        Typist.in(editor).type("P");
        studio.waitFor("the test by its short name", () -> !table.isDisposed() && table.getItemCount() == 1 && table.getItem(0).getText().startsWith("C-reactive protein"));
    }

    @Test
    void theListIsAsLargeAsWhatIsInIt() throws CoreException {
        ITextEditor editor = studio.open("size.calx", CASE.replace("diltiazem", "diltxx"));
        Typist.in(editor).behind("dilt");
        Shell[] before = studio.shells();
        List<String> few = proposed(editor);
        Table table = studio.find(Table.class, before);
        int rows = table.getSize().y / table.getItemHeight();
        assertTrue(few.size() < 10 && rows <= few.size(), rows + " rows of room for " + few);
        Proposals.close(editor);
        studio.waitFor("the list to close", table::isDisposed);
        Typist.in(editor).behind("2024-06").type("\n");
        Shell[] again = studio.shells();
        List<String> many = proposed(editor);
        Table list = studio.find(Table.class, again);
        GC gc = new GC(list);
        int widest = many.stream().limit(10).mapToInt(label -> gc.textExtent(label).x).max().orElseThrow();
        gc.dispose();
        assertTrue(list.getSize().y >= 9 * list.getItemHeight() && list.getSize().y <= 11 * list.getItemHeight(), "not ten rows high: " + list.getSize());
        assertTrue(list.getSize().x > widest, list.getSize().x + " for " + widest);
        Proposals.close(editor);
    }

    @Test
    void saysThatThereIsNothingToPropose() throws CoreException {
        ITextEditor editor = studio.open("nothing.calx", CASE);
        Typist.in(editor).behind("A wo");
        assertEquals(List.of("Nothing to propose here"), proposed(editor));
    }

    @Test
    void opensByItselfBehindTheMarksOfProseOnly() throws CoreException {
        ITextEditor editor = studio.open("marks.calx", CASE);
        studio.focus(editor);
        Shell[] before = studio.shells();
        Typist.in(editor).behind("A word").type(".");
        Typist.in(editor).behind("on it").type(" at {");
        List<String> values = Proposals.shown(studio, before);
        assertTrue(values.stream().anyMatch(label -> label.startsWith("L1")), "no value of the case in " + values);
        Proposals.choose(studio, "L1 ");
        studio.waitFor("the value", () -> Studio.document(editor).get().contains("A word. on it at {L1}."));
    }

    @Test
    void opensWhileAWordIsTypedWhenTheAuthorWants() throws CoreException {
        WritingPreferences.store().setValue("writing.openProposals", "AFTER_LETTERS");
        ITextEditor editor = studio.open("letters.calx", CASE);
        studio.focus(editor);
        Shell[] before = studio.shells();
        Typist.in(editor).behind("2024-06").type("\nout");
        assertTrue(Proposals.shown(studio, before).getFirst().startsWith("outcome …"));
        assertFalse(Studio.document(editor).get().contains("outcome"));
    }
}
