// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.typing;

import java.util.List;
import org.calx.ide.quickfix.TextEdit;

/**
 * What becomes of a text when a part of it is turned into a remark, or back.
 *
 * @param edits  the changes, in order
 * @param start  where the selection starts afterwards
 * @param length how long it is
 */
public record Commented(List<TextEdit> edits, int start, int length) {

    /** Copies the list. */
    public Commented {
        edits = List.copyOf(edits);
    }

    /** {@return the text changed} */
    public String apply(String before) {
        StringBuilder text = new StringBuilder(before);
        for (TextEdit edit : edits.reversed()) {
            text.replace(edit.offset(), edit.end(), edit.text());
        }
        return text.toString();
    }

    /** The selection is the same text as before, wherever the changes move it. */
    static Commented of(List<TextEdit> edits, int start, int end) {
        int from = moved(edits, start);
        return new Commented(edits, from, Math.max(0, moved(edits, end) - from));
    }

    private static int moved(List<TextEdit> edits, int place) {
        int moved = place;
        for (TextEdit edit : edits) {
            if (edit.end() <= place) {
                moved += edit.text().length() - edit.length();
            } else if (edit.offset() < place) {
                moved += edit.offset() + edit.text().length() - place;
            }
        }
        return moved;
    }
}
