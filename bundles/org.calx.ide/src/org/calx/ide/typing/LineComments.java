// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.typing;

import java.util.ArrayList;
import java.util.List;
import org.calx.ide.quickfix.TextEdit;

/**
 * Turns lines into remarks and back. A narrative text is one statement over several lines: two slashes within it would be printed,
 * so it becomes a remark as a whole, and comes back as a whole.
 */
public final class LineComments {

    private static final String SLASHES = "//";

    private final String text;

    private LineComments(String text) {
        this.text = text;
    }

    /**
     * Turns the lines of a selection into remarks, or back when all of them are remarks.
     *
     * @param text   the text
     * @param offset where the selection starts
     * @param length how long it is; 0 for the line of the caret
     * @return the changes; none when the lines are empty
     */
    public static Commented toggle(String text, int offset, int length) {
        return new LineComments(text).toggle(offset, length);
    }

    private Commented toggle(int offset, int length) {
        int start = Zones.lineStart(text, offset);
        int end = Zones.lineEnd(text, Math.max(offset, offset + length - (length > 0 && text.charAt(offset + length - 1) == '\n' ? 1 : 0)));
        List<Integer> lines = lines(start, end);
        boolean back = !lines.isEmpty() && lines.stream().allMatch(this::isRemark);
        List<Integer> all = back ? downToNarrativeEnd(lines) : aroundNarratives(start, end);
        return Commented.of(back ? back(all) : forth(all), offset, offset + length);
    }

    private List<Integer> lines(int start, int end) {
        List<Integer> lines = new ArrayList<>();
        for (int line = start; line <= end && line <= text.length(); line = next(line)) {
            if (!text.substring(line, Zones.lineEnd(text, line)).isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private int next(int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() + 1 : end + 1;
    }

    private boolean isRemark(int line) {
        return text.startsWith(SLASHES, words(line));
    }

    private int words(int line) {
        return line + Zones.indentation(text, line).length();
    }

    private List<Integer> aroundNarratives(int start, int end) {
        int from = start;
        int to = end;
        for (Segment segment : Zones.of(text).segments()) {
            if (segment.zone() == Zone.NARRATIVE && segment.start() < to && segment.end() > from) {
                from = Math.min(from, Zones.lineStart(text, segment.start()));
                to = Math.max(to, Zones.lineEnd(text, segment.end()));
            }
        }
        return lines(from, to);
    }

    private List<Integer> downToNarrativeEnd(List<Integer> lines) {
        List<Integer> all = new ArrayList<>(lines);
        int marks = lines.stream().mapToInt(this::marks).sum();
        for (int line = next(lines.getLast()); marks % 2 != 0 && line <= text.length() && isRemark(line); line = next(line)) {
            all.add(line);
            marks += marks(line);
        }
        return marks % 2 == 0 ? all : lines;
    }

    private int marks(int line) {
        String words = text.substring(line, Zones.lineEnd(text, line));
        return (words.length() - words.replace(Zones.NARRATIVE_MARK, "").length()) / Zones.NARRATIVE_MARK.length();
    }

    private List<TextEdit> forth(List<Integer> lines) {
        int column = lines.stream().mapToInt(line -> words(line) - line).min().orElse(0);
        return lines.stream().map(line -> new TextEdit(line + column, 0, SLASHES + " ")).toList();
    }

    private List<TextEdit> back(List<Integer> lines) {
        return lines.stream().map(line -> {
            int slashes = words(line);
            boolean space = text.startsWith(" ", slashes + SLASHES.length());
            return new TextEdit(slashes, SLASHES.length() + (space ? 1 : 0), "");
        }).toList();
    }
}
