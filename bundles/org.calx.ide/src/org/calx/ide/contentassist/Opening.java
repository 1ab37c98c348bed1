// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import org.calx.ide.typing.Zone;
import org.calx.ide.typing.Zones;

/**
 * When the list of proposals opens by itself. Most of a case is prose, and an open list takes the Enter key, the arrows and the full
 * stop from it. So the list opens only behind marks that are typed to name something: {@code [@} for a publication, <code>{</code> for
 * a value of the case, and the point behind its name. Whoever wants more can have the words of statements complete themselves.
 */
public enum Opening {
    /** Only when it is asked for. */
    NEVER,
    /** Behind the marks of citations and embedded values in prose. */
    AFTER_MARKS,
    /** Also behind the third letter of a word outside prose. */
    AFTER_LETTERS;

    private static final int LETTERS = 3;

    /** {@return the choice of that name; {@link #AFTER_MARKS} for any other text} */
    public static Opening of(String name) {
        for (Opening opening : values()) {
            if (opening.name().equals(name)) {
                return opening;
            }
        }
        return AFTER_MARKS;
    }

    /**
     * Says whether the list opens.
     *
     * @param text   the text before the character is typed
     * @param offset where it is typed
     * @param typed  the character
     */
    public boolean opens(String text, int offset, char typed) {
        boolean mark = "@{.".indexOf(typed) >= 0;
        if (this == NEVER || !mark && (this == AFTER_MARKS || !Character.isLetter(typed))) {
            return false;
        }
        Zone zone = Zones.of(text).at(offset);
        return mark ? opensBehindMark(zone, text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset), typed)
                : zone == Zone.STATEMENTS && lettersBefore(text, offset) == LETTERS - 1;
    }

    private static boolean opensBehindMark(Zone zone, String line, char typed) {
        boolean citation = line.lastIndexOf('[') > line.lastIndexOf(']');
        return switch (typed) {
        case '@' -> !zone.isComment() && citation;
        case '{' -> zone.isProse();
        case '.' -> zone.isProse() && !citation && line.lastIndexOf('{') > line.lastIndexOf('}');
        default -> false;
        };
    }

    private static int lettersBefore(String text, int offset) {
        int start = offset;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return offset - start;
    }
}
