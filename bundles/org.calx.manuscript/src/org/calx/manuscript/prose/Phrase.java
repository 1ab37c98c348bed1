// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.SentenceEnds;

/** Joins words, inlines and lists of inlines to the content of a sentence or a cell. */
public final class Phrase {

    private static final String CLOSING = ",.;:)?!";

    private Phrase() {
    }

    /**
     * Joins parts with one space between them, but none before punctuation.
     *
     * @param parts strings (with {@link MarkedText emphasis}), inlines, and collections of inlines; null and blank parts are left out
     * @return the inlines
     */
    public static List<Inline> of(Object... parts) {
        List<Inline> out = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        boolean first = true;
        for (Object part : parts) {
            if (part == null || part instanceof String text && text.isBlank() || part instanceof Collection<?> list && list.isEmpty()) {
                continue;
            }
            boolean joined = part instanceof String text && CLOSING.indexOf(text.charAt(0)) >= 0;
            if (!first && !joined) {
                pending.append(' ');
            }
            first = false;
            if (part instanceof String text) {
                pending.append(text);
            } else {
                flush(pending, out);
                collect(part, out);
            }
        }
        flush(pending, out);
        return out;
    }

    /** {@return the parts as a sentence: with a capital first and a full stop last} */
    public static List<Inline> sentence(Object... parts) {
        List<Inline> content = new ArrayList<>(of(parts));
        if (content.isEmpty()) {
            return content;
        }
        if (content.get(0) instanceof Run run) {
            content.set(0, new Run(Letters.capitalised(run.text()), run.marks()));
        }
        if (!(content.get(content.size() - 1) instanceof Run run) || !SentenceEnds.isEnded(run.text())) {
            content.add(Run.of("."));
        }
        return content;
    }

    private static void flush(StringBuilder pending, List<Inline> out) {
        if (!pending.isEmpty()) {
            out.addAll(MarkedText.runs(pending.toString()));
            pending.setLength(0);
        }
    }

    private static void collect(Object part, List<Inline> out) {
        switch (part) {
            case Inline inline -> out.add(inline);
            case Collection<?> list -> list.forEach(item -> collect(item, out));
            default -> throw new IllegalArgumentException("not a part of a phrase: " + part);
        }
    }
}
