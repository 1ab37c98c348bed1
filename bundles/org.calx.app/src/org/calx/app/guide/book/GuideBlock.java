// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide.book;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a chapter that begins on a line of its own. Immutable. */
public sealed interface GuideBlock {

    /** {@return the words, for searching} */
    String words();

    /**
     * A heading.
     *
     * @param level  1 for a file's title
     * @param anchor what a place calls it
     * @param text   the words
     */
    record Heading(int level, String anchor, List<Span> text) implements GuideBlock {
        @Override
        public String words() {
            return join(text);
        }
    }

    /**
     * A paragraph.
     *
     * @param text the words
     */
    record Paragraph(List<Span> text) implements GuideBlock {
        @Override
        public String words() {
            return join(text);
        }
    }

    /**
     * An item of a list.
     *
     * @param depth  1 for a list that is in no other
     * @param marker its number or bullet
     * @param text   the words
     */
    record Item(int depth, String marker, List<Span> text) implements GuideBlock {
        @Override
        public String words() {
            return join(text);
        }
    }

    /**
     * Something as one types it.
     *
     * @param language what it is written in; empty when that is not said
     * @param text     the lines
     */
    record Code(String language, String text) implements GuideBlock {
        @Override
        public String words() {
            return text;
        }
    }

    /**
     * A picture.
     *
     * @param path path in the guide
     * @param alt  what it shows
     */
    record Picture(String path, String alt) implements GuideBlock {
        @Override
        public String words() {
            return alt;
        }
    }

    /**
     * A table.
     *
     * @param head the headings of the columns
     * @param rows rows of as many cells
     */
    record Table(List<List<Span>> head, List<List<List<Span>>> rows) implements GuideBlock {
        @Override
        public String words() {
            return rows.stream().map(row -> row.stream().map(GuideBlock::join).collect(Collectors.joining("  "))).collect(Collectors.joining("\n"));
        }
    }

    /** {@return the words of spans without their look} */
    static String join(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
