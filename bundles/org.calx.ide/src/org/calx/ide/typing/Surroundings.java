// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.typing;

/** What stands around a caret, for what may be written there. */
public enum Surroundings {
    /** Outside every case: a new case may start. */
    FILE,
    /** Directly in a case: its statements. */
    CASE,
    /** In a statement of a case. */
    STATEMENT,
    /** In narrative text or a caption. */
    TEXT,
    /** Where nothing can start: in the middle of a statement, or in a remark. */
    NONE;

    /**
     * Says what may start at a place.
     *
     * @param text   the text
     * @param offset the caret, behind the word that was typed so far
     */
    public static Surroundings at(String text, int offset) {
        Zones zones = Zones.of(text);
        Zone zone = zones.at(offset);
        if (zone != Zone.STATEMENTS) {
            return zone.isProse() ? TEXT : NONE;
        }
        int word = wordStart(text, offset);
        String before = text.substring(Zones.lineStart(text, word), word).stripTrailing();
        if (!before.isEmpty() && !before.endsWith("{") && !before.endsWith("}")) {
            return NONE;
        }
        Braces braces = new Braces(zones);
        int opener = braces.opener(word);
        return opener < 0 ? FILE : braces.opener(opener) < 0 ? CASE : STATEMENT;
    }

    /** {@return where the word starts that ends at a place} */
    public static int wordStart(String text, int offset) {
        int start = offset;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return start;
    }
}
