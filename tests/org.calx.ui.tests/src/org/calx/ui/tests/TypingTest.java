// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.calx.ui.preference.WritingPreferences;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What keys do in the text of a case beyond inserting characters. */
class TypingTest {

    private static final String CASE = """
            case Hand {
              title "A hand"
              patient female, aged 60 years
              disease D1 systemic sclerosis
            }
            """;

    @RegisterExtension
    private final Studio studio = new Studio();

    @Test
    void closesPassesAndTakesAwayMarks() throws CoreException {
        ITextEditor editor = studio.open("marks.calx", CASE);
        Typist keys = Typist.in(editor).behind("60 years").type("\nconcern \"");
        assertEquals("  concern \"‸\"", keys.line());
        assertEquals("  concern ‸", keys.backspace().line());
        assertEquals("  concern \"pain\"‸", keys.type("\"pain\"").line());
        assertEquals(CASE.replace("60 years", "60 years\n  concern \"pain\""), Studio.document(editor).get());
    }

    @Test
    void writesABlockAndANarrative() throws CoreException {
        ITextEditor editor = studio.open("block.calx", CASE);
        Typist.in(editor).behind("sclerosis").type(" {\ndiagnosed 2012").behind("  }").type("\nnarrative discussion \"\"\"\nA word.\nAnother.");
        assertEquals(CASE.replace("sclerosis", """
                sclerosis {
                    diagnosed 2012
                  }
                  narrative discussion \"""
                    A word.
                    Another.
                  \"""\
                """), Studio.document(editor).get());
        ((ITextOperationTarget) Studio.viewer(editor)).doOperation(ITextOperationTarget.UNDO);
        assertTrue(Studio.document(editor).get().length() > CASE.length(), "one undo took everything away");
    }

    @Test
    void putsASelectionBetweenQuotationMarks() throws CoreException {
        ITextEditor editor = studio.open("wrap.calx", CASE.replace("\"A hand\"", "A hand"));
        assertEquals("  title \"A hand\"‸", Typist.in(editor).at("A hand", true).type("\"").line());
    }

    @Test
    void indentsWhatIsPasted() throws CoreException {
        ITextEditor editor = studio.open("paste.calx", CASE);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {"calcinosis dystrophic {\nlesion L1 at left thumb\n}"}, new Transfer[] {TextTransfer.getInstance()});
            Typist.in(editor).behind("sclerosis").type("\n");
            ((ITextOperationTarget) Studio.viewer(editor)).doOperation(ITextOperationTarget.PASTE);
        } finally {
            clipboard.dispose();
        }
        assertEquals(CASE.replace("sclerosis\n", "sclerosis\n  calcinosis dystrophic {\n    lesion L1 at left thumb\n  }\n"), Studio.document(editor).get());
    }

    @Test
    void shiftsLinesWithTheTabulator() throws CoreException {
        ITextEditor editor = studio.open("tab.calx", CASE);
        Typist keys = Typist.in(editor).at("  title \"A hand\"\n  patient", true);
        studio.run("org.eclipse.ui.edit.text.shiftRight");
        assertEquals(CASE.replace("  title", "    title").replace("  patient", "    patient"), Studio.document(editor).get());
        keys.press(SWT.TAB, SWT.SHIFT);
        assertEquals(CASE, Studio.document(editor).get());
        keys.at("  title \"A hand\"\n  patient", true).press(SWT.TAB, 0);
        assertEquals(CASE.replace("  title", "    title").replace("  patient", "    patient"), Studio.document(editor).get());
        keys.press(SWT.TAB, SWT.SHIFT);
        assertEquals("    ‸title \"A hand\"", keys.at("title", false).press(SWT.TAB, 0).line());
    }

    @Test
    void turnsLinesIntoRemarksAndBack() throws CoreException, ParseException {
        ITextEditor editor = studio.open("remark.calx", CASE);
        Typist.in(editor).at("title", false);
        studio.run("org.calx.ui.toggleComment");
        assertEquals(CASE.replace("title", "// title"), Studio.document(editor).get());
        studio.run("org.calx.ui.toggleComment");
        assertEquals(CASE, Studio.document(editor).get());
        Typist.in(editor).at(", aged 60 years", true);
        studio.run("org.calx.ui.toggleBlockComment");
        assertEquals(CASE.replace(", aged 60 years", "/* , aged 60 years */"), Studio.document(editor).get());
        studio.run("org.calx.ui.toggleBlockComment");
        assertEquals(CASE, Studio.document(editor).get());
        for (String keys : new String[] {"CTRL+/", "CTRL+7"}) {
            assertEquals("org.calx.ui.toggleComment", PlatformUI.getWorkbench().getService(IBindingService.class)
                    .getPerfectMatch(KeySequence.getInstance(keys)).getParameterizedCommand().getId(), keys);
        }
    }

    @Test
    void selectsATermWithADoubleClick() throws CoreException {
        ITextEditor editor = studio.open("click.calx", CASE);
        studio.waitFor("the disease to be understood", () -> {
            doubleClick(editor, "systemic");
            return Studio.widget(editor).getSelectionText().equals("systemic sclerosis");
        });
        doubleClick(editor, "hand\"");
        assertEquals("hand", Studio.widget(editor).getSelectionText());
    }

    private static void doubleClick(ITextEditor editor, String words) {
        Typist.in(editor).at(words, false);
        Event event = new Event();
        event.button = 1;
        event.count = 2;
        org.eclipse.swt.graphics.Point place = Studio.widget(editor).getLocationAtOffset(Studio.widget(editor).getCaretOffset());
        event.x = place.x + 2;
        event.y = place.y + 2;
        Studio.widget(editor).notifyListeners(SWT.MouseDown, event);
        Studio.widget(editor).notifyListeners(SWT.MouseDoubleClick, event);
        Studio.widget(editor).notifyListeners(SWT.MouseUp, event);
    }

    @Test
    void goesToTheEndsOfALineAsItIsSeen() throws CoreException {
        String words = "a word and another one of many words ".repeat(20);
        ITextEditor editor = studio.open("ends.calx", CASE.replace("A hand", words));
        StyledText widget = Studio.widget(editor);
        studio.waitFor("the rows", () -> widget.getClientArea().width > 200); // an editor that was just opened is laid out a moment later
        Typist.in(editor).behind(words.substring(0, words.length() / 2) + "a wo"); // inside a word, so never at the start of a row
        int caret = widget.getCaretOffset();
        int title = widget.getText().indexOf("title");
        studio.run("org.calx.ui.lineStart");
        int start = widget.getCaretOffset();
        assertTrue(title < start && start <= caret, "not the start of the line as it is seen");
        studio.run("org.calx.ui.lineStart");
        assertEquals(title, widget.getCaretOffset(), "not the first word of the whole line");
        studio.run("org.calx.ui.lineStart");
        assertEquals(title - 2, widget.getCaretOffset(), "not the margin");
        studio.run("org.calx.ui.selectLineEnd");
        assertTrue(widget.getSelectionCount() > 0 && widget.getSelectionCount() < words.length(), "not the end of the line as it is seen");
        studio.run("org.calx.ui.selectLineEnd");
        assertEquals(title - 2 + words.length() + 10, widget.getSelection().y, "not the end of the whole line");
        studio.run("org.calx.ui.lineStart");
        studio.run("org.calx.ui.lineStart");
        assertEquals(title, widget.getCaretOffset());
        studio.run("org.calx.ui.lineEnd");
        assertTrue(widget.getCaretOffset() < title + words.length(), "not the end of the line as it is seen");
        studio.run("org.calx.ui.lineEnd");
        assertEquals(title + words.length() + 8, widget.getCaretOffset(), "not the end of the whole line");
    }

    @Test
    void leavesMarksAloneWhenTheAuthorWants() throws CoreException {
        WritingPreferences.store().setValue("writing.closeMarks", false);
        try {
            ITextEditor editor = studio.open("plain.calx", CASE);
            assertEquals("  title \"A hand\" \"‸", Typist.in(editor).behind("\"A hand\"").type(" \"").line());
        } finally {
            WritingPreferences.store().setToDefault("writing.closeMarks");
        }
    }
}
