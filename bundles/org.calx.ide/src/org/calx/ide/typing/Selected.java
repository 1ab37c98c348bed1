// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.typing;

/**
 * What a double click selects: a word, with its hyphens; a date, a number or a unit as a whole; beside a quotation mark or a
 * bracket all that stands between it and its partner.
 *
 * @param offset where the selection starts
 * @param length how long it is
 */
public record Selected(int offset, int length) {

    private static final String OPENING = "{([";
    private static final String CLOSING = "})]";

    /** {@return what a double click at a place selects} */
    public static Selected at(String text, int place) {
        Selected quoted = beside(text, place);
        if (quoted != null) {
            return quoted;
        }
        int start = place;
        while (start > 0 && isPart(text, start - 1)) {
            start--;
        }
        int end = place;
        while (end < text.length() && isPart(text, end)) {
            end++;
        }
        return start == end && place < text.length() && text.charAt(place) > ' ' ? new Selected(place, 1) : new Selected(start, end - start);
    }

    /** Marks between letters or digits belong to the word: dermato-myositis, 2024-11-02, mg/day, patient's; a point only in a number. */
    private static boolean isPart(String text, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || c == '%') {
            return true;
        }
        boolean inner = at > 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at + 1));
        return inner && ("-'’/_".indexOf(c) >= 0 || c == '.' && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1)));
    }

    private static Selected beside(String text, int place) {
        Zones zones = Zones.of(text);
        for (Segment segment : zones.segments()) {
            boolean atOpening = place >= segment.start() && place <= segment.textStart();
            boolean atClosing = place >= segment.textEnd() && place < segment.end();
            if (segment.zone().isProse() && segment.closed() && (atOpening || atClosing)) {
                return new Selected(segment.textStart(), segment.textEnd() - segment.textStart());
            }
        }
        String statements = zones.statements();
        int opening = place > 0 && OPENING.indexOf(statements.charAt(place - 1)) >= 0 ? place - 1
                : place < text.length() && OPENING.indexOf(statements.charAt(place)) >= 0 ? place : -1;
        if (opening >= 0) {
            int close = partner(statements, opening, 1);
            return close < 0 ? null : new Selected(opening + 1, close - opening - 1);
        }
        int closing = place < text.length() && CLOSING.indexOf(statements.charAt(place)) >= 0 ? place : -1;
        int open = closing < 0 ? -1 : partner(statements, closing, -1);
        return open < 0 ? null : new Selected(open + 1, closing - open - 1);
    }

    private static int partner(String statements, int at, int step) {
        char own = statements.charAt(at);
        char other = step > 0 ? CLOSING.charAt(OPENING.indexOf(own)) : OPENING.charAt(CLOSING.indexOf(own));
        int depth = 0;
        for (int i = at; i >= 0 && i < statements.length(); i += step) {
            char c = statements.charAt(i);
            depth += c == own ? 1 : c == other ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
