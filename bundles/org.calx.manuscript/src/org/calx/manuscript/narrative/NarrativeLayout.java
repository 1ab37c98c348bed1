// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Run;

/** Finds the paragraphs and list items of a text whose prose still has its line ends. */
public final class NarrativeLayout {

    /** A blank line ends a paragraph; a line that starts with a hyphen or bullet is an item. */
    private static final Pattern BREAK = Pattern.compile("[ \\t]*\\R(?:[ \\t]*\\R)+[ \\t]*(?<item>[-•]\\s+)?|[ \\t]*\\R[ \\t]*(?<next>[-•]\\s+)");
    private static final Pattern FIRST_ITEM = Pattern.compile("^\\s*[-•]\\s+");

    /**
     * A paragraph or an item of a list.
     *
     * @param item    whether it is an item
     * @param content what it says
     */
    public record Line(boolean item, List<Inline> content) {

        /** Copies the list. */
        public Line {
            content = List.copyOf(content);
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private List<Inline> current = new ArrayList<>();
    private boolean item;

    private NarrativeLayout() {
    }

    /** {@return the paragraphs and items, each without line ends} */
    static List<Line> paragraphs(List<Inline> pieces) {
        NarrativeLayout layout = new NarrativeLayout();
        for (Inline piece : pieces) {
            if (piece instanceof Run run) {
                layout.add(run);
            } else {
                layout.current.add(piece);
            }
        }
        layout.end(false);
        return layout.lines;
    }

    private void add(Run run) {
        String text = run.text();
        if (current.isEmpty() && lines.isEmpty()) {
            Matcher first = FIRST_ITEM.matcher(text);
            if (first.find()) {
                item = true;
                text = text.substring(first.end());
            }
        }
        Matcher end = BREAK.matcher(text);
        int from = 0;
        while (find(end, text, from)) {
            flow(text.substring(from, end.start()), run);
            end(end.group("item") != null || end.group("next") != null);
            from = end.end();
        }
        flow(text.substring(from), run);
    }

    /** Finds the next break: tried only where there is an end of a line, which is many times as fast as trying everywhere. */
    private static boolean find(Matcher end, String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isLineEnd(text.charAt(i))) {
                int start = i;
                while (start > from && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
                    start--;
                }
                if (end.region(start, text.length()).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What {@code \\R} takes for the end of a line. */
    private static boolean isLineEnd(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private void flow(String text, Run run) {
        String flowing = flowing(text);
        if (current.isEmpty()) {
            flowing = flowing.stripLeading();
        }
        if (!flowing.isEmpty()) {
            current.add(new Run(flowing, run.marks()));
        }
    }

    /** One space for any white space; every word passes here, so without a regular expression. */
    private static String flowing(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = c == ' ' || c == '\t' || c == '\r' || c == '\n';
            if (!white) {
                out.append(c);
            } else if (!space) {
                out.append(' ');
            }
            space = white;
        }
        return out.toString();
    }

    private void end(boolean nextIsItem) {
        int last = current.size() - 1;
        if (last >= 0 && current.get(last) instanceof Run run) {
            String stripped = run.text().stripTrailing();
            if (stripped.isEmpty()) {
                current.remove(last);
            } else {
                current.set(last, new Run(stripped, run.marks()));
            }
        }
        if (!current.isEmpty()) {
            lines.add(new Line(item, current));
        }
        current = new ArrayList<>();
        item = nextIsItem;
    }
}
