// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.narrative;

import java.util.List;

/** A piece of narrative text. Offsets count characters from the start of the text. */
public sealed interface Segment {

    /** {@return where it starts} */
    int offset();

    /** {@return how long it is in the source, brackets included} */
    int length();

    /**
     * Words.
     *
     * @param text   the words as typed, line ends included
     * @param offset where they start
     */
    record Prose(String text, int offset) implements Segment {

        @Override
        public int length() {
            return text.length();
        }
    }

    /**
     * A citation such as {@code [@steen1984; @baron2016]}.
     *
     * @param keys   its keys in order; at least one
     * @param offset where the opening bracket stands
     * @param length up to and with the closing bracket
     */
    record Cited(List<Key> keys, int offset, int length) implements Segment {

        /** Copies the list. */
        public Cited {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A citation key.
     *
     * @param name   the key without its at sign; empty when forgotten
     * @param offset where the key starts in the text
     */
    record Key(String name, int offset) {
    }

    /**
     * An embedded value such as <code>{L1.size}</code>.
     *
     * @param expression the text between the braces, trimmed
     * @param offset     where the opening brace stands
     * @param length     up to and with the closing brace
     */
    record Embedded(String expression, int offset, int length) implements Segment {
    }

    /**
     * A bracket or brace that is not closed.
     *
     * @param text   everything from it to the end of its line
     * @param offset where it stands
     */
    record Unclosed(String text, int offset) implements Segment {

        @Override
        public int length() {
            return text.length();
        }
    }
}
