// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.highlighting;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text of one kind.
 *
 * @param offset where it starts, in characters from the start of the document
 * @param length how long it is, in characters
 * @param kind   what it is
 */
public record Highlight(int offset, int length, HighlightKind kind) {

    /** {@return the offset behind its last character} */
    public int end() {
        return offset + length;
    }

    /** {@return the place in a list, in order, of the first piece that ends behind an offset; the size of the list when there is none} */
    public static int firstBehind(List<Highlight> highlights, int offset) {
        int low = 0;
        int high = highlights.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (highlights.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Moves pieces with the text they belong to, until the changed text has been read again.
     *
     * @param highlights the pieces, in order
     * @param offset     where the text changed
     * @param removed    how many characters were removed there
     * @param inserted   how many characters were put in their place
     * @return the pieces outside the change, those behind it moved; one that was changed itself is left out
     */
    public static List<Highlight> moved(List<Highlight> highlights, int offset, int removed, int inserted) {
        List<Highlight> moved = new ArrayList<>(highlights.size());
        for (Highlight highlight : highlights) {
            if (highlight.end() <= offset) {
                moved.add(highlight);
            } else if (highlight.offset() >= offset + removed) {
                moved.add(new Highlight(highlight.offset() + inserted - removed, highlight.length(), highlight.kind()));
            }
        }
        return moved;
    }
}
