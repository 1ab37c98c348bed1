// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * Narrative text taken apart. {@code [@key; @key]} cites, <code>{value}</code> embeds, a backslash before a bracket or
 * brace keeps it as it is.
 *
 * @param segments the pieces in order, which together cover the text
 */
public record NarrativeText(List<Segment> segments) {

    /** Copies the list. */
    public NarrativeText {
        segments = List.copyOf(segments);
    }

    /**
     * Takes text apart; never fails, what is broken becomes {@link Segment.Unclosed}.
     *
     * @param text the text; null stands for none
     * @return its pieces
     */
    public static NarrativeText parse(String text) {
        return text == null ? new NarrativeText(List.of()) : new Splitter(text).split();
    }

    /** {@return all keys cited, in order, repetitions included} */
    public List<Segment.Key> keys() {
        return segments.stream().filter(Segment.Cited.class::isInstance).map(Segment.Cited.class::cast)
                .flatMap(cited -> cited.keys().stream()).toList();
    }

    private static final class Splitter {

        private final String text;
        private final List<Segment> segments = new ArrayList<>();
        private final StringBuilder prose = new StringBuilder();
        private int proseStart;
        private int at;

        Splitter(String text) {
            this.text = text;
        }

        NarrativeText split() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '\\' && at + 1 < text.length() && "[]{}".indexOf(text.charAt(at + 1)) >= 0) {
                    flush();
                    segments.add(new Segment.Prose(text.substring(at + 1, at + 2), at + 1));
                    at += 2;
                    proseStart = at;
                } else if (c == '{') {
                    bracketed('}');
                } else if (c == '[' && text.startsWith("[@", at)) {
                    bracketed(']');
                } else {
                    prose.append(c);
                    at++;
                }
            }
            flush();
            return new NarrativeText(segments);
        }

        private void bracketed(char closing) {
            flush();
            int line = text.indexOf('\n', at);
            int limit = line < 0 ? text.length() : line;
            int end = text.indexOf(closing, at);
            if (end < 0 || closing == '}' && end > limit) {
                segments.add(new Segment.Unclosed(text.substring(at, limit), at));
                at = limit;
            } else {
                String inner = text.substring(at + 1, end);
                segments.add(closing == '}' ? new Segment.Embedded(inner.strip(), at, end + 1 - at)
                        : new Segment.Cited(keys(inner, at + 1), at, end + 1 - at));
                at = end + 1;
            }
            proseStart = at;
        }

        private static List<Segment.Key> keys(String inner, int offset) {
            List<Segment.Key> keys = new ArrayList<>();
            int start = 0;
            for (int i = 0; i <= inner.length(); i++) {
                if (i == inner.length() || inner.charAt(i) == ';' || inner.charAt(i) == ',') {
                    String part = inner.substring(start, i);
                    int lead = part.length() - part.stripLeading().length();
                    String name = part.strip();
                    int sign = name.startsWith("@") ? 1 : 0;
                    keys.add(new Segment.Key(name.substring(sign), offset + start + lead + sign));
                    start = i + 1;
                }
            }
            return keys;
        }

        private void flush() {
            if (!prose.isEmpty()) {
                segments.add(new Segment.Prose(prose.toString(), proseStart));
                prose.setLength(0);
            }
            proseStart = at;
        }
    }
}
