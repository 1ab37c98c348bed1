// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Pasting several lines: statements and prose come to stand as deep as the place they are pasted at, a quoted text stays on its
 * line, and a remark stays a remark.
 */
public final class Pasted {

    private static final String TAB = "\t";

    /**
     * A pasted line.
     *
     * @param depth how deep it stands, in characters
     * @param words the line without its indentation
     */
    private record Line(int depth, String words) {
    }

    private final String text;
    private final int offset;
    private final String end;

    private Pasted(String text, int offset, String end) {
        this.text = text;
        this.offset = offset;
        this.end = end;
    }

    /**
     * Says what pasting does beyond inserting the words.
     *
     * @param text   the text before
     * @param offset where the caret or the selection starts
     * @param length how long the selection is, which is replaced
     * @param pasted what is pasted
     * @param end    what ends a line
     * @return the change; empty when the words are simply inserted
     */
    public static Optional<TypedChange> into(String text, int offset, int length, String pasted, String end) {
        if (pasted.indexOf('\n') < 0 && pasted.indexOf('\r') < 0 || pasted.isBlank()) {
            return Optional.empty();
        }
        String without = text.substring(0, offset) + text.substring(offset + length);
        TypedChange change = new Pasted(without, offset, end).change(pasted);
        return Optional.of(new TypedChange(change.offset(), change.length() + length, change.text(), change.caret()));
    }

    private TypedChange change(String pasted) {
        Zones zones = Zones.of(text);
        return switch (zones.at(offset)) {
        case STRING -> inserted(offset, pasted.strip().replaceAll("\\s*\\R\\s*", " "));
        case LINE_COMMENT -> inserted(offset, pasted.strip().lines().map(String::strip)
                .collect(Collectors.joining(end + Zones.indentation(text, offset) + "// ")));
        case NARRATIVE, BLOCK_COMMENT -> block(pasted, before().isBlank() ? before() : Zones.indentation(text, offset), false);
        case STATEMENTS -> block(pasted, target(zones), true);
        };
    }

    private String before() {
        return text.substring(Zones.lineStart(text, offset), offset);
    }

    /** How deep statements stand at the caret: as its line does, on an empty line as its block does. */
    private String target(Zones zones) {
        String line = text.substring(Zones.lineStart(text, offset), Zones.lineEnd(text, offset));
        if (!line.isBlank()) {
            return Zones.indentation(text, offset);
        }
        int opener = new Braces(zones).opener(offset);
        String block = opener < 0 ? "" : Zones.indentation(text, opener) + NewLine.STEP;
        return block.length() > before().length() ? block : before();
    }

    private TypedChange block(String pasted, String target, boolean braces) {
        List<Line> lines = lines(pasted);
        int base = base(lines, braces);
        boolean first = before().isBlank();
        int start = first ? Zones.lineStart(text, offset) : offset;
        StringBuilder result = new StringBuilder();
        int open = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean indented = (i > 0 || first) && !line.words().isEmpty();
            int more = i == 0 ? 0 : Math.max(line.depth() - base, braces ? nested(open, line) : 0);
            result.append(i == 0 ? "" : end).append(indented ? target + " ".repeat(more) : "").append(line.words());
            open += opened(line.words());
        }
        boolean wholeLines = pasted.endsWith("\n") || pasted.endsWith("\r");
        if (wholeLines && first) {
            result.append(before()); // the line that was there goes on below
        }
        return new TypedChange(start, offset - start, result.toString(), start + result.length());
    }

    private TypedChange inserted(int start, String words) {
        return new TypedChange(start, 0, words, start + words.length());
    }

    private static List<Line> lines(String pasted) {
        List<Line> lines = new ArrayList<>();
        for (String line : pasted.split("\\R", -1)) {
            String plain = line.replace(TAB, NewLine.STEP).stripTrailing();
            lines.add(new Line(plain.length() - plain.stripLeading().length(), plain.strip()));
        }
        return lines;
    }

    /**
     * How deep the first line stood where it was copied. Often it was copied from its first word on, and only the lines below tell:
     * the shallowest of them, less the blocks that are open there.
     */
    private static int base(List<Line> lines, boolean braces) {
        if (lines.getFirst().depth() > 0) {
            return lines.getFirst().depth();
        }
        int base = Integer.MAX_VALUE;
        int open = opened(lines.getFirst().words());
        for (Line line : lines.subList(1, lines.size())) {
            if (!line.words().isEmpty()) {
                base = Math.min(base, Math.max(0, line.depth() - (braces ? nested(open, line) : 0)));
            }
            open += opened(line.words());
        }
        return base == Integer.MAX_VALUE ? 0 : base;
    }

    /** How deep a line stands by the blocks that are open before it. */
    private static int nested(int open, Line line) {
        return Math.max(0, open - (line.words().startsWith("}") ? 1 : 0)) * NewLine.STEP.length();
    }

    private static int opened(String words) {
        return (int) (words.chars().filter(c -> c == '{').count() - words.chars().filter(c -> c == '}').count());
    }
}
