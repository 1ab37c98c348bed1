// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * White space to be replaced by other white space.
 *
 * @param offset where it starts
 * @param length how long it is
 * @param text   what replaces it
 */
public record SpaceEdit(int offset, int length, String text) {

    /**
     * Finds the edits that turn a text into the same text laid out otherwise. An editor that applies them keeps its caret and its
     * marks where they are.
     *
     * @param before the text
     * @param after  the text laid out
     * @return the edits in order; one that replaces everything when the texts differ in more than white space
     */
    public static List<SpaceEdit> between(String before, String after) {
        List<SpaceEdit> edits = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.length() || j < after.length()) {
            int spaceEnd = spaceEnd(before, i);
            int otherEnd = spaceEnd(after, j);
            String space = after.substring(j, otherEnd);
            if (!before.substring(i, spaceEnd).equals(space)) {
                edits.add(new SpaceEdit(i, spaceEnd - i, space));
            }
            i = spaceEnd;
            j = otherEnd;
            if (i < before.length() && j < after.length() && before.charAt(i) == after.charAt(j)) {
                i++;
                j++;
            } else if (i < before.length() || j < after.length()) {
                return List.of(new SpaceEdit(0, before.length(), after));
            }
        }
        return edits;
    }

    /**
     * Chooses the edits that lay out some lines only.
     *
     * @param edits the edits of a text
     * @param text  the text
     * @param from  where a selection starts
     * @param length how long it is
     * @return those of the lines that the selection touches
     */
    public static List<SpaceEdit> within(List<SpaceEdit> edits, String text, int from, int length) {
        int start = text.lastIndexOf('\n', from - 1) + 1;
        int last = text.indexOf('\n', Math.max(from, from + length - 1));
        int end = last < 0 ? text.length() : last;
        return edits.stream().filter(edit -> edit.offset() + edit.length() >= start && edit.offset() < end
                && edit.length() < text.length()).toList();
    }

    private static int spaceEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
