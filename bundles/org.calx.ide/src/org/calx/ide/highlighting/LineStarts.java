// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.highlighting;

import java.util.List;
import org.eclipse.xtext.util.ReplaceRegion;

/**
 * Where a text that was taken apart into tokens can be taken apart again from the middle on: at the start of a line, because a word is told by its line
 * alone, unless the line before goes on, or a text or remark spans both.
 *
 * @param text   the text
 * @param pieces its pieces
 */
record LineStarts(String text, List<Highlight> pieces) {

    private static final String BLANKS = " \t\r\n\u00A0\uFEFF";
    private static final String QUOTES = "\"\"\"";
    /** What begins or ends something that may go on for many lines. */
    private static final String LIMITS = "\"*/";
    private static final String JOURNAL = "journal";

    /** {@return whether what stands before a line may be told by what stands far behind it} */
    boolean isOpen() {
        return text.lastIndexOf("/*") > text.lastIndexOf("*/") || pieces.stream().anyMatch(each -> each.kind() == HighlightKind.PROSE
                && !(each.length() >= 2 * QUOTES.length() && text.startsWith(QUOTES, each.end() - QUOTES.length())));
    }

    /** {@return whether words may be those of a journal, where every word is what the grammar says} */
    static boolean mayHoldJournal(String text) {
        for (int at = text.indexOf(JOURNAL); at >= 0; at = text.indexOf(JOURNAL, at + 1)) {
            int before = at - 1;
            while (before >= 0 && " \t".indexOf(text.charAt(before)) >= 0) {
                before--;
            }
            if (before < 0 || "\r\n}/".indexOf(text.charAt(before)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a change may begin or end something that spans lines} */
    static boolean isAtLimit(String text, int start, int end) {
        for (int i = Math.max(0, start - 2); i < Math.min(text.length(), end + 2); i++) {
            if (LIMITS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return the last place before a change to begin at} */
    int before(ReplaceRegion change) {
        int line = text.lastIndexOf('\n', change.getOffset() - 1) + 1;
        while (line > 0 && !isOne(line)) {
            line = text.lastIndexOf('\n', line - 2) + 1;
        }
        return line;
    }

    /** {@return whether one can begin at the start of a line} */
    boolean isOne(int line) {
        int last = line - 1;
        while (last >= 0 && isBlank(text.charAt(last))) {
            last--;
        }
        if (last < 0) {
            return true;
        }
        int piece = at(line);
        boolean inside = piece >= 0 && pieces.get(piece).offset() < line && line < pieces.get(piece).end();
        return !inside && !goesOn(text.substring(Math.max(0, last - 3), last + 1)) && !isRemark(last);
    }

    /** {@return whether a character is white space to the grammar} */
    static boolean isBlank(char c) {
        return BLANKS.indexOf(c) >= 0;
    }

    /** {@return whether a line that ends in these characters goes on in the next} */
    static boolean goesOn(String end) {
        return end.endsWith(",") || end.endsWith("and") && (end.length() == 3 || !Character.isLetterOrDigit(end.charAt(end.length() - 4)));
    }

    private boolean isRemark(int place) {
        int piece = at(place);
        return piece >= 0 && pieces.get(piece).kind() == HighlightKind.COMMENT && pieces.get(piece).end() > place;
    }

    /** {@return the last piece that starts at a place or before it; negative when there is none} */
    private int at(int place) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).offset() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
