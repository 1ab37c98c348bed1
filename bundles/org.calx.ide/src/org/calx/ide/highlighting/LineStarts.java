// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.highlighting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    private static final Set<HighlightKind> TEXTS = EnumSet.of(HighlightKind.PROSE, HighlightKind.STRING, HighlightKind.COMMENT);
    /** What the lexer stumbles over at the end of a line, and the line end with it. */
    private static final String STUMBLES = ".-";

    /** {@return whether what stands before a line may be told by what stands far behind it} */
    boolean isOpen() {
        return text.lastIndexOf("/*") > text.lastIndexOf("*/") || pieces.stream().anyMatch(each -> each.kind() == HighlightKind.PROSE
                && !(each.length() >= 2 * QUOTES.length() && text.startsWith(QUOTES, each.end() - QUOTES.length())));
    }

    /** {@return whether words may be those of a journal, where every word is what the grammar says} */
    boolean mayHoldJournal() {
        for (int at = text.indexOf(JOURNAL); at >= 0; at = text.indexOf(JOURNAL, at + 1)) {
            int piece = Highlight.firstBehind(pieces, at);
            if (piece == pieces.size() || pieces.get(piece).offset() > at || !TEXTS.contains(pieces.get(piece).kind())) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a change may have made a journal of a case} */
    static boolean isNearJournal(String text, int start, int end) {
        return text.substring(Math.max(0, start - JOURNAL.length()), Math.min(text.length(), end + JOURNAL.length())).contains(JOURNAL);
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
        int piece = Highlight.firstBehind(pieces, line);
        boolean inside = piece < pieces.size() && pieces.get(piece).offset() < line;
        boolean stumbles = STUMBLES.indexOf(text.charAt(last)) >= 0 || text.lastIndexOf("[@", last) > Math.max(text.lastIndexOf(']', last), text.lastIndexOf('\n', last));
        return !inside && !stumbles && !goesOn(text.substring(Math.max(0, last - 3), last + 1)) && !isRemark(last);
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
        int piece = Highlight.firstBehind(pieces, place);
        return piece < pieces.size() && pieces.get(piece).kind() == HighlightKind.COMMENT && pieces.get(piece).offset() <= place;
    }
}
