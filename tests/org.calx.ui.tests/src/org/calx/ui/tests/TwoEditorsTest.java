// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.occurrence.OccurrenceMarks;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One case in two editors, as beside each other: one text, the same findings and marks. */
class TwoEditorsTest {

    private static final String ERROR = "org.calx.ui.finding.error";
    private static final String MISSPELT = "org.eclipse.ui.workbench.texteditor.spelling";
    private static final String CASE = """
            case Hand {
              title "A hand: a case report"
              calcinosis dystrophic {
                lesion L1 at left thumb
                lesion L2 at right thumb
              }
              complication C1 ulceration of L1
              complication C2 infection of L2
            }
            """;

    @RegisterExtension
    private final Studio studio = new Studio();

    private ITextEditor second(ITextEditor first) throws CoreException {
        return (ITextEditor) studio.page().openEditor(first.getEditorInput(), first.getSite().getId(), true, IWorkbenchPage.MATCH_NONE);
    }

    @Test
    void whatIsTypedInOneIsTextAndFindingsOfBoth() throws CoreException {
        ITextEditor first = studio.open("two.calx", CASE);
        ITextEditor second = second(first);
        assertNotSame(first, second);
        Shown.analysed(studio, second);
        int at = CASE.indexOf("  complication C2");
        studio.focus(second);
        Studio.widget(second).replaceTextRange(Studio.widget(second).getText().indexOf("  complication C2"), 0, "  complication ulceration of L9\n");
        String text = CASE.substring(0, at) + "  complication ulceration of L9\n" + CASE.substring(at);
        assertEquals(text, Studio.document(first).get());
        assertEquals(text, Studio.widget(first).getText());
        assertTrue(first.isDirty() && second.isDirty());
        List<String> error = List.of(text.indexOf("L9") + " L9");
        studio.waitFor("the error in both", () -> Shown.marks(first, ERROR).equals(error) && Shown.marks(second, ERROR).equals(error));
        studio.page().closeEditor(second, false);
        assertTrue(first.isDirty(), "the other editor took the text with it");
        Studio.widget(first).replaceTextRange(text.indexOf("L9"), 2, "L1");
        studio.waitFor("no error in the one that stays", () -> Shown.marks(first, ERROR).isEmpty());
        studio.run("org.eclipse.ui.file.save");
        assertFalse(first.isDirty());
        IDocument document = Studio.document(first);
        assertNotNull(OpenDocuments.find(document));
        studio.page().closeEditor(first, false);
        studio.waitFor("the text to be let go", () -> OpenDocuments.find(document) == null);
    }

    @Test
    void bothMarkTheNameAtTheCaretThatMovedLastAndMisspeltWordsOnce() throws CoreException {
        ITextEditor first = studio.open("carets.calx", CASE.replace("A hand", "A hannd"));
        ITextEditor second = second(first);
        String text = Studio.document(first).get();
        List<String> ofFirst = List.of(text.indexOf("of L1") + 3 + " L1");
        List<String> ofSecond = List.of(text.indexOf("of L2") + 3 + " L2");
        Shown.analysed(studio, second);
        studio.settle();
        Shown.caret(first, "lesion L1");
        studio.waitFor("the uses of the one name", () -> uses(first).equals(ofFirst) && uses(second).equals(ofFirst));
        Shown.caret(second, "lesion L2");
        studio.waitFor("the uses of the other name", () -> uses(first).equals(ofSecond) && uses(second).equals(ofSecond));
        studio.waitFor("the misspelt word", () -> Shown.marks(first, MISSPELT).equals(List.of(text.indexOf("hannd") + " hannd")));
        assertEquals(Shown.marks(first, MISSPELT), Shown.marks(second, MISSPELT));
        studio.page().closeEditor(first, false);
        assertEquals(ofSecond, uses(second), "the marks went with the editor that was closed");
    }

    private static List<String> uses(ITextEditor editor) {
        return Shown.marks(editor, OccurrenceMarks.USE);
    }
}
