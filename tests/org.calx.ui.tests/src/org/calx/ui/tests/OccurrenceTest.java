// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.calx.ui.occurrence.OccurrenceMarks;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The name at the caret is marked wherever it stands. */
class OccurrenceTest {

    private static final String SWITCH = "org.eclipse.ui.genericeditor.togglehighlight";
    private static final String CASE = """
            case Hand {
              calcinosis dystrophic {
                lesion L1 at left thumb
              }
              complication C1 ulceration of L1
              narrative findings \"""
                At the {L1.site}.
              \"""
            }
            """;

    @RegisterExtension
    private final Studio studio = new Studio();

    private static List<String> uses(ITextEditor editor) {
        return Shown.marks(editor, OccurrenceMarks.USE);
    }

    private static List<String> declarations(ITextEditor editor) {
        return Shown.marks(editor, OccurrenceMarks.DECLARATION);
    }

    @Test
    void marksUsesAndTheDeclarationAndFollowsTheCaret() throws CoreException, BadLocationException {
        ITextEditor editor = studio.open("marks.calx", CASE);
        Shown.caret(editor, "ulceration of L");
        int use = CASE.indexOf("of L1") + 3;
        int embedded = CASE.indexOf("{L1") + 1;
        studio.waitFor("the marks", () -> uses(editor).equals(List.of(use + " L1", embedded + " L1")));
        assertEquals(List.of(CASE.indexOf("L1") + " L1"), declarations(editor));
        Studio.document(editor).replace(0, 0, "// a remark\n");
        assertEquals(List.of(use + 12 + " L1", embedded + 12 + " L1"), uses(editor), "marks do not move with the text");
        Shown.caret(editor, "left thu");
        studio.waitFor("the marks to go", () -> uses(editor).isEmpty() && declarations(editor).isEmpty());
    }

    @Test
    void canBeSwitchedOffAndOn() throws CoreException {
        ITextEditor editor = studio.open("switch.calx", CASE);
        Shown.caret(editor, "ulceration of L");
        studio.waitFor("the marks", () -> uses(editor).size() == 2);
        studio.run(SWITCH);
        try {
            studio.waitFor("the marks to go", () -> uses(editor).isEmpty());
        } finally {
            studio.run(SWITCH);
        }
        studio.waitFor("the marks again", () -> uses(editor).size() == 2);
    }

    @Test
    void hasItsOwnColours() {
        assertEquals("214,229,242", EditorsUI.getPreferenceStore().getDefaultString("org.calx.ui.occurrence.colour"));
        assertEquals("244,220,178", EditorsUI.getPreferenceStore().getDefaultString("org.calx.ui.occurrence.declaration.colour"));
    }
}
