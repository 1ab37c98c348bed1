// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.typing;

import java.util.Optional;

/**
 * Brackets, braces and quotation marks come in pairs. Typing the first adds the second, typing the second passes over one that is
 * there, a selection is put between them, and Backspace takes an empty pair away. Remarks are left alone.
 */
public final class ClosingMarks {

    private static final String OPENING = "{([\"";
    private static final String CLOSING = "})]\"";

    private final String text;
    private final Zones zones;
    private final int offset;

    private ClosingMarks(String text, int offset) {
        this.text = text;
        this.offset = offset;
        zones = Zones.of(text);
    }

    /**
     * Says what a typed character does beyond being inserted.
     *
     * @param text   the text before
     * @param offset where the caret or the selection starts
     * @param length how long the selection is
     * @param typed  the character
     * @return the change; empty when the character is simply inserted
     */
    public static Optional<TypedChange> typed(String text, int offset, int length, char typed) {
        if (OPENING.indexOf(typed) < 0 && CLOSING.indexOf(typed) < 0) {
            return Optional.empty();
        }
        ClosingMarks marks = new ClosingMarks(text, offset);
        if (length > 0) {
            return marks.around(length, typed);
        }
        if (marks.zones.at(offset).isComment()) {
            return Optional.empty();
        }
        if (typed == '"') {
            return marks.quotationMark();
        }
        return CLOSING.indexOf(typed) >= 0 ? marks.closing(typed) : marks.opening(typed);
    }

    /**
     * Says what Backspace does beyond removing one character.
     *
     * @return the change; empty when there is no empty pair around the caret
     */
    public static Optional<TypedChange> deleted(String text, int offset) {
        if (offset < 1 || offset >= text.length()) {
            return Optional.empty();
        }
        int kind = OPENING.indexOf(text.charAt(offset - 1));
        if (kind < 0 || text.charAt(offset) != CLOSING.charAt(kind)) {
            return Optional.empty();
        }
        Optional<Segment> segment = Zones.of(text).segment(offset);
        if (kind == OPENING.length() - 1) {
            return segment.filter(quoted -> quoted.zone().isProse() && quoted.closed() && quoted.textStart() == offset && quoted.textEnd() == offset)
                    .map(quoted -> new TypedChange(quoted.start(), quoted.end() - quoted.start(), "", quoted.start()));
        }
        return segment.filter(remark -> remark.zone().isComment()).isPresent() ? Optional.empty()
                : Optional.of(new TypedChange(offset - 1, 2, "", offset - 1));
    }

    private Optional<TypedChange> around(int length, char typed) {
        int kind = OPENING.indexOf(typed);
        String selected = text.substring(offset, offset + length);
        Zone zone = zones.at(offset);
        boolean divided = !zones.segment(offset).equals(zones.segment(offset + length));
        if (kind < 0 || divided || typed == '"' && (zone == Zone.STRING || selected.indexOf('"') >= 0 || isQuote(offset - 1) || isQuote(offset + length))) {
            return Optional.empty();
        }
        boolean lines = typed == '"' && zone == Zone.STATEMENTS && selected.indexOf('\n') >= 0;
        String open = lines ? Zones.NARRATIVE_MARK : String.valueOf(typed);
        String close = lines ? Zones.NARRATIVE_MARK : String.valueOf(CLOSING.charAt(kind));
        return Optional.of(new TypedChange(offset, length, open + selected + close, offset + length + open.length() + close.length()));
    }

    private boolean isQuote(int place) {
        return place >= 0 && place < text.length() && text.charAt(place) == '"';
    }

    private Optional<TypedChange> quotationMark() {
        Optional<Segment> quoted = zones.segment(offset);
        if (quoted.isPresent()) {
            return quoted.filter(segment -> segment.closed() && offset >= segment.textEnd()).map(segment -> passed());
        }
        boolean third = offset >= 2 && text.startsWith("\"\"", offset - 2) && !isQuote(offset - Zones.NARRATIVE_MARK.length()) && !isQuote(offset);
        if (third) {
            return Optional.of(inserted("\"" + Zones.NARRATIVE_MARK));
        }
        boolean free = isFree(" \t\r\n,)}") && (offset == 0 || !isWordPart(text.charAt(offset - 1)) && !isQuote(offset - 1));
        return free ? Optional.of(inserted("\"\"")) : Optional.empty();
    }

    private Optional<TypedChange> opening(char typed) {
        Optional<Segment> quoted = zones.segment(offset);
        char close = CLOSING.charAt(OPENING.indexOf(typed));
        boolean wanted;
        if (quoted.isPresent()) {
            wanted = typed != '(' && isFree(" \t\r\n\".,;:)") && !closesOnLine(typed, close, quoted.get());
        } else if (typed == '{') {
            wanted = isFree("\r\n}") && new Braces(zones).open() >= 0;
        } else {
            wanted = isFree(" \t\r\n,}") && new Braces(zones).openOnLine(typed, close, offset) >= 0;
        }
        return wanted ? Optional.of(inserted(String.valueOf(typed) + close)) : Optional.empty();
    }

    private boolean closesOnLine(char open, char close, Segment quoted) {
        int end = Math.min(quoted.end(), Zones.lineEnd(text, offset));
        String rest = text.substring(offset, Math.max(offset, end));
        int closing = rest.indexOf(close);
        int opening = rest.indexOf(open);
        return closing >= 0 && (opening < 0 || closing < opening);
    }

    private Optional<TypedChange> closing(char typed) {
        if (offset == text.length() || text.charAt(offset) != typed) {
            return typed == '}' ? outdented() : Optional.empty();
        }
        char open = OPENING.charAt(CLOSING.indexOf(typed));
        Optional<Segment> quoted = zones.segment(offset);
        boolean balanced;
        if (quoted.isPresent()) {
            String before = text.substring(Math.max(quoted.get().start(), Zones.lineStart(text, offset)), offset);
            balanced = before.lastIndexOf(open) > before.lastIndexOf(typed);
        } else {
            Braces braces = new Braces(zones);
            balanced = (typed == '}' ? braces.open() : braces.openOnLine(open, typed, offset)) <= 0;
        }
        return balanced ? Optional.of(passed()) : Optional.empty();
    }

    /** A brace that closes a block and is first in its line goes under the statement it closes. */
    private Optional<TypedChange> outdented() {
        int line = Zones.lineStart(text, offset);
        int opener = zones.segment(offset).isEmpty() && text.substring(line, offset).isBlank() ? new Braces(zones).opener(offset) : -1;
        if (opener < 0) {
            return Optional.empty();
        }
        String brace = Zones.indentation(text, opener) + "}";
        return Optional.of(new TypedChange(line, offset - line, brace, line + brace.length()));
    }

    private boolean isFree(String followers) {
        return offset == text.length() || followers.indexOf(text.charAt(offset)) >= 0;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c);
    }

    private TypedChange inserted(String marks) {
        return new TypedChange(offset, 0, marks, offset + 1);
    }

    private TypedChange passed() {
        return new TypedChange(offset, 0, "", offset + 1);
    }
}
