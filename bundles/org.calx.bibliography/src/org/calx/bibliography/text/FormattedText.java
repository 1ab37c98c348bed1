// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text of a reference in Unicode, without the markup of the format it was read from.
 *
 * @param spans the text in pieces
 */
public record FormattedText(List<Span> spans) {

    /** Copies the list. */
    public FormattedText {
        spans = List.copyOf(spans);
    }

    /** {@return text without anything set apart} */
    public static FormattedText of(String plain) {
        return new FormattedText(plain.isEmpty() ? List.of() : List.of(new Span(plain, Set.of())));
    }

    /** {@return the letters alone} */
    public String plain() {
        return spans.size() == 1 ? spans.get(0).text() : spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** {@return whether there is none} */
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** {@return the same without a full stop at its end, which a style sets itself; an ellipsis stays} */
    public FormattedText withoutFullStop() {
        if (spans.isEmpty()) {
            return this;
        }
        Span last = spans.get(spans.size() - 1);
        if (!last.text().endsWith(".") || last.text().endsWith("..")) {
            return this;
        }
        String text = last.text().substring(0, last.text().length() - 1);
        List<Span> before = spans.subList(0, spans.size() - 1);
        return new FormattedText(text.isEmpty() ? before
                : Stream.concat(before.stream(), Stream.of(new Span(text, last.marks()))).toList());
    }
}
