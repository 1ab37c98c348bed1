// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Puts formatted text together. White space becomes single spaces, none at the ends; characters that no document can hold are left out.
 */
public final class TextBuilder {

    private final List<Span> spans = new ArrayList<>();
    private final Map<Mark, Integer> open = new EnumMap<>(Mark.class);
    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private boolean started;

    /** Starts a mark; it may be open already. */
    public void open(Mark mark) {
        if (space) {
            text.append(' ');
            space = false;
        }
        flush();
        open.merge(mark, 1, Integer::sum);
    }

    /** Ends a mark; nothing happens when it is not open. */
    public void close(Mark mark) {
        if (open.containsKey(mark)) {
            flush();
            open.compute(mark, (key, count) -> count == 1 ? null : count - 1);
        }
    }

    /** Adds text. */
    public void append(CharSequence more) {
        for (int i = 0; i < more.length(); i++) {
            append(more.charAt(i), more, i);
        }
    }

    /** Adds a character of the basic plane. */
    public void append(char c) {
        append(c, String.valueOf(c), 0);
    }

    private void append(char c, CharSequence around, int at) {
        if (c <= ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
            space |= started;
        } else if (isSound(c, around, at)) {
            if (space) {
                text.append(' ');
                space = false;
            }
            started = true;
            text.append(c);
        }
    }

    /** XML knows neither control characters nor halves of characters. */
    private static boolean isSound(char c, CharSequence around, int at) {
        if (Character.isHighSurrogate(c)) {
            return at + 1 < around.length() && Character.isLowSurrogate(around.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(around.charAt(at - 1));
        }
        return c < '\uFFFE' && c != '\uFEFF' && (c < '\u007F' || c > '\u009F');
    }

    private void flush() {
        if (!text.isEmpty()) {
            spans.add(new Span(text.toString(), open.keySet()));
            text.setLength(0);
        }
    }

    /** {@return what was added} */
    public FormattedText build() {
        flush();
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).text().isBlank()) {
            spans.remove(last);
        } else if (last >= 0) {
            spans.set(last, new Span(spans.get(last).text().stripTrailing(), spans.get(last).marks()));
        }
        return new FormattedText(spans);
    }
}
