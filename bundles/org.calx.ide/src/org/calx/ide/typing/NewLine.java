// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.typing;

import java.util.Optional;

/** The Enter key: a new line is indented as its place asks, and a block, a narrative text or a remark that was begun is closed. */
public final class NewLine {

    /** One step of indentation, as the layout has it. */
    static final String STEP = "  ";

    private final String text;
    private final int offset;
    private final String end;
    private final Zones zones;
    private final String indentation;
    private final String before;
    private final String rest;

    private NewLine(String text, int offset, String end) {
        this.text = text;
        this.offset = offset;
        this.end = end;
        zones = Zones.of(text);
        indentation = Zones.indentation(text, offset);
        before = text.substring(Zones.lineStart(text, offset), offset);
        rest = text.substring(offset, Zones.lineEnd(text, offset));
    }

    /**
     * Says what Enter does.
     *
     * @param text   the text before
     * @param offset where the caret or the selection starts
     * @param length how long the selection is, which Enter replaces
     * @param end    what ends a line
     * @return the change
     */
    public static TypedChange at(String text, int offset, int length, String end) {
        String without = text.substring(0, offset) + text.substring(offset + length);
        TypedChange change = new NewLine(without, offset, end).change();
        return new TypedChange(change.offset(), change.length() + length, change.text(), change.caret());
    }

    private TypedChange change() {
        Optional<Segment> segment = zones.segment(offset);
        return switch (segment.map(Segment::zone).orElse(Zone.STATEMENTS)) {
        case STATEMENTS -> statement();
        case STRING -> string(segment.get());
        case NARRATIVE -> narrative(segment.get());
        case LINE_COMMENT -> rest.isBlank() ? line(indentation, "") : line(indentation + "// ", "");
        case BLOCK_COMMENT -> remark(segment.get());
        };
    }

    private TypedChange statement() {
        boolean closes = rest.stripLeading().startsWith("}");
        Braces braces = new Braces(zones);
        if (before.stripTrailing().endsWith("{")) {
            boolean missing = rest.isBlank() && braces.open() > 0;
            return line(indentation + STEP, closes ? end + indentation : missing ? end + indentation + "}" : "");
        }
        int opener = closes ? braces.opener(offset) : -1;
        return line(opener < 0 ? shortened(indentation) : Zones.indentation(text, opener), "");
    }

    /** In front of the closing mark the text is finished, and Enter goes on to the next statement. */
    private TypedChange string(Segment string) {
        if (!string.closed() || offset != string.textEnd() || string.textStart() == string.textEnd()) {
            return line(indentation, "");
        }
        String next = end + indentation;
        int space = spaces(offset + 1);
        return new TypedChange(offset, 1 + space, "\"" + next, offset + 1 + next.length());
    }

    private TypedChange narrative(Segment narrative) {
        boolean first = Zones.lineStart(text, offset) <= narrative.start();
        String inner = first ? indentation + STEP : shortened(indentation);
        String outer = Zones.indentation(text, narrative.start());
        if (first && !narrative.closed() && rest.isBlank() && offset == narrative.textStart()) {
            return line(inner, end + outer + Zones.NARRATIVE_MARK);
        }
        boolean closes = narrative.closed() && offset + spaces(offset) == narrative.textEnd();
        return closes && offset == narrative.textStart() ? line(inner, end + outer) : line(closes ? outer : inner, "");
    }

    private TypedChange remark(Segment remark) {
        boolean first = Zones.lineStart(text, offset) <= remark.start();
        boolean starred = before.stripLeading().startsWith("*");
        if (first) {
            String inner = indentation + " * ";
            return line(inner, remark.closed() ? "" : end + indentation + " */");
        }
        if (rest.strip().equals("*/") && remark.closed()) {
            return line(indentation, "");
        }
        return line(indentation + (starred ? "* " : ""), "");
    }

    /** The line may be split within its indentation. */
    private String shortened(String whole) {
        return before.isBlank() ? before : whole;
    }

    private TypedChange line(String inner, String after) {
        String next = end + inner;
        return new TypedChange(offset, spaces(offset), next + after, offset + next.length());
    }

    private int spaces(int from) {
        int to = from;
        while (to < text.length() && (text.charAt(to) == ' ' || text.charAt(to) == '\t')) {
            to++;
        }
        return to - from;
    }
}
