// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a text, so that a change leaves no blank ones behind and ends its own as the file does.
 *
 * @param text the text
 */
public record Lines(String text) {

    /** What a remark starts with. */
    static final String REMARK = "// ";

    /** {@return how the lines of the file end} */
    public String end() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** {@return the start of the line of an offset} */
    public int start(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** {@return the end of the line of an offset, without what ends it} */
    public int stop(int offset) {
        int stop = text.indexOf('\n', offset);
        stop = stop < 0 ? text.length() : stop;
        return stop > offset && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
    }

    /** {@return the white space the line of an offset starts with} */
    public String indent(int offset) {
        int start = start(offset);
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Turns a piece of text into remarks; empty when something else stands on its lines. */
    List<TextEdit> remark(int from, int to) {
        String rest = text.substring(to, stop(to)).strip();
        if (!text.substring(start(from), from).isBlank() || !rest.isEmpty() && !rest.startsWith("//")) {
            return List.of();
        }
        List<TextEdit> edits = new ArrayList<>();
        for (int line = start(from); line >= 0 && line < to; line = text.indexOf('\n', line) + 1) {
            edits.add(new TextEdit(line + indent(line).length(), 0, REMARK));
            if (text.indexOf('\n', line) < 0) {
                break;
            }
        }
        return edits;
    }

    /** Deletes a piece of text: its lines as a whole when nothing else stands on them, otherwise with the space before it. */
    TextEdit delete(int from, int to) {
        int start = start(from);
        int stop = stop(to);
        if (!text.substring(start, from).isBlank()) {
            int begin = from;
            while (text.charAt(begin - 1) == ' ' || text.charAt(begin - 1) == '\t') {
                begin--;
            }
            return new TextEdit(begin, to - begin, "");
        }
        if (text.substring(to, stop).isBlank()) {
            int next = text.indexOf('\n', stop);
            return new TextEdit(start, (next < 0 ? text.length() : next + 1) - start, "");
        }
        int rest = to;
        while (text.charAt(rest) == ' ' || text.charAt(rest) == '\t') {
            rest++;
        }
        return new TextEdit(from, rest - from, "");
    }
}
