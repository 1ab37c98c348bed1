// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

import java.util.List;

/**
 * A numbered caption.
 *
 * @param kind     what is captioned
 * @param number   its number within its kind, from 1
 * @param bookmark the name by which {@link CrossReference} finds it, unique in the manuscript; letters, digits and
 *                 underscores, such as {@code _Ref_Figure_1}
 * @param text     the words after the number
 */
public record Caption(Kind kind, int number, String bookmark, List<Inline> text) {

    /** Copies the list. */
    public Caption {
        text = List.copyOf(text);
    }

    /** What a caption belongs to; each kind is numbered on its own. */
    public enum Kind {
        /** A figure. */
        FIGURE("Figure"),
        /** A table. */
        TABLE("Table");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** {@return the word before the number} */
        public String label() {
            return label;
        }
    }
}
