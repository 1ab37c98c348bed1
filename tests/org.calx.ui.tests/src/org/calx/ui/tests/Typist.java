// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;

/** Types in an editor, as its widget hears of it. */
final class Typist {

    private final ITextEditor editor;

    private Typist(ITextEditor editor) {
        this.editor = editor;
    }

    static Typist in(ITextEditor editor) {
        return new Typist(editor);
    }

    /** Puts the caret before some words, or selects them. */
    Typist at(String words, boolean selected) {
        int place = Studio.document(editor).get().indexOf(words);
        if (place < 0) {
            throw new AssertionError("not in the text: " + words + "\n" + Studio.document(editor).get());
        }
        return go(place, selected ? words.length() : 0);
    }

    /** As an author comes to a place: the editor notices that it has scrolled when a key is let go, not when a test asks it to. */
    private Typist go(int place, int length) {
        editor.selectAndReveal(place, length);
        Event released = new Event();
        released.keyCode = SWT.SHIFT;
        Studio.widget(editor).notifyListeners(SWT.KeyUp, released);
        return this;
    }

    /** Puts the caret behind some words. */
    Typist behind(String words) {
        at(words, false);
        return go(Studio.viewer(editor).getSelectedRange().x + words.length(), 0);
    }

    /** Types characters one after the other; a line end is the Enter key. */
    Typist type(String characters) {
        characters.chars().forEach(c -> press((char) (c == '\n' ? SWT.CR : c), 0));
        return this;
    }

    Typist backspace() {
        return press(SWT.BS, 0);
    }

    Typist press(char character, int modifiers) {
        StyledText widget = Studio.widget(editor);
        Event event = new Event();
        event.character = character;
        event.keyCode = character;
        event.stateMask = modifiers;
        widget.notifyListeners(SWT.KeyDown, event);
        widget.notifyListeners(SWT.KeyUp, event);
        return this;
    }

    /** The line of the caret, with the caret in it as ‸. */
    String line() {
        String text = Studio.document(editor).get();
        int caret = Studio.viewer(editor).getSelectedRange().x + Studio.viewer(editor).getSelectedRange().y;
        int end = text.indexOf('\n', caret);
        return text.substring(text.lastIndexOf('\n', caret - 1) + 1, caret) + "‸" + text.substring(caret, end < 0 ? text.length() : end);
    }
}
