// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pieces of a text that are not statements, told from its characters alone as the language's lexer does. So it works for text
 * that is half typed, and fast enough for every key.
 */
public final class Zones {

    static final String NARRATIVE_MARK = "\"\"\"";

    private final String text;
    private final List<Segment> segments = new ArrayList<>();

    private Zones(String text) {
        this.text = text;
    }

    /** {@return the pieces of a text} */
    public static Zones of(String text) {
        Zones zones = new Zones(text);
        for (int i = 0; i < text.length();) {
            i = zones.next(i);
        }
        return zones;
    }

    /** Reads what starts at a place. {@return the place behind it} */
    private int next(int start) {
        char c = text.charAt(start);
        if (c == '"') {
            return text.startsWith(NARRATIVE_MARK, start) ? until(NARRATIVE_MARK, Zone.NARRATIVE, start) : string(start);
        }
        if (c == '/' && text.startsWith("/*", start)) {
            return until("*/", Zone.BLOCK_COMMENT, start);
        }
        if (c == '/' && text.startsWith("//", start)) {
            return add(Zone.LINE_COMMENT, start, lineEnd(text, start), false);
        }
        return start + 1;
    }

    private int until(String mark, Zone zone, int start) {
        int close = text.indexOf(mark, start + mark.length());
        return close < 0 ? add(zone, start, text.length(), false) : add(zone, start, close + mark.length(), true);
    }

    private int string(int start) {
        int i = start + 1;
        while (i < text.length() && "\"\r\n".indexOf(text.charAt(i)) < 0) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        boolean closed = i < text.length() && text.charAt(i) == '"';
        return add(Zone.STRING, start, closed ? i + 1 : Math.min(i, text.length()), closed);
    }

    private int add(Zone zone, int start, int end, boolean closed) {
        segments.add(new Segment(zone, start, end, closed));
        return end;
    }

    /** {@return where the line around a place ends, before what ends it} */
    static int lineEnd(String text, int offset) {
        int end = text.indexOf('\n', offset);
        end = end < 0 ? text.length() : end;
        return end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** {@return where the line around a place starts} */
    static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** {@return the white space that the line around a place starts with} */
    static String indentation(String text, int offset) {
        int start = lineStart(text, offset);
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** {@return the piece a caret stands in; empty among statements} */
    public Optional<Segment> segment(int offset) {
        int low = 0;
        int high = segments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // a piece that ends here may be followed by one that starts here
        return segments.stream().skip(low).limit(2).filter(segment -> segment.holds(offset)).findFirst();
    }

    /** {@return what a caret stands in} */
    public Zone at(int offset) {
        return segment(offset).map(Segment::zone).orElse(Zone.STATEMENTS);
    }

    /** {@return all pieces, in order} */
    public List<Segment> segments() {
        return List.copyOf(segments);
    }

    /** {@return the text with everything but statements blanked out, so that each character keeps its place} */
    String statements() {
        StringBuilder statements = new StringBuilder(text);
        for (Segment segment : segments) {
            for (int i = segment.start(); i < segment.end(); i++) {
                if (statements.charAt(i) != '\n' && statements.charAt(i) != '\r') {
                    statements.setCharAt(i, ' ');
                }
            }
        }
        return statements.toString();
    }
}
