// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.typing;

import java.util.List;
import java.util.Optional;
import org.calx.ide.quickfix.TextEdit;

/** Turns a piece of text into a remark between slashes and stars, and back. */
public final class BlockComment {

    private static final String OPEN = "/*";
    private static final String CLOSE = "*/";

    private BlockComment() {
    }

    /**
     * Turns a selection into a remark, or the remark around the caret back into statements.
     *
     * @param text   the text
     * @param offset where the selection starts
     * @param length how long it is
     * @return the changes; empty when nothing is selected, or when it would leave half a quoted text or half a remark
     */
    public static Optional<Commented> toggle(String text, int offset, int length) {
        Zones zones = Zones.of(text);
        Optional<Segment> remark = zones.segments().stream()
                .filter(segment -> segment.zone() == Zone.BLOCK_COMMENT && segment.start() <= offset && offset + length <= segment.end()).findFirst();
        if (remark.isPresent()) {
            return Optional.of(Commented.of(opened(text, remark.get()), offset, offset + length));
        }
        boolean halved = zones.segment(offset).isPresent() || zones.segment(offset + length).isPresent();
        String words = text.substring(offset, offset + length);
        if (words.isBlank() || halved || words.contains(CLOSE)) {
            return Optional.empty();
        }
        int from = offset + words.length() - words.stripLeading().length();
        int to = offset + words.stripTrailing().length();
        List<TextEdit> edits = List.of(new TextEdit(from, 0, OPEN + " "), new TextEdit(to, 0, " " + CLOSE));
        return Optional.of(new Commented(edits, from, to - from + OPEN.length() + CLOSE.length() + 2));
    }

    private static List<TextEdit> opened(String text, Segment remark) {
        int open = remark.textStart() < remark.textEnd() && text.charAt(remark.textStart()) == ' ' ? 1 : 0;
        int close = remark.textEnd() - 1 >= remark.textStart() + open && text.charAt(remark.textEnd() - 1) == ' ' ? 1 : 0;
        TextEdit first = new TextEdit(remark.start(), OPEN.length() + open, "");
        return remark.closed() ? List.of(first, new TextEdit(remark.textEnd() - close, CLOSE.length() + close, "")) : List.of(first);
    }
}
