// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography;

/** Turns offsets into places. Asked in order it counts each line once. */
public final class LineCounter {

    private final String text;
    private int counted;
    private int line = 1;
    private int lineStart;

    /** Counts in a text. */
    public LineCounter(String text) {
        this.text = text;
    }

    /** {@return the place at an offset} */
    public TextPlace place(int offset, int length) {
        if (offset < lineStart) {
            counted = 0;
            line = 1;
            lineStart = 0;
        }
        for (int next = text.indexOf('\n', counted); next >= 0 && next < offset; next = text.indexOf('\n', counted)) {
            counted = next + 1;
            line++;
            lineStart = counted;
        }
        return new TextPlace(line, offset - lineStart + 1, offset, length);
    }
}
