// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

import java.util.EnumSet;
import java.util.Set;

/**
 * Text in one appearance.
 *
 * @param text  the text; spaces count
 * @param marks its emphasis; empty for plain text
 */
public record Run(String text, Set<Mark> marks) implements Inline {

    /** Copies the set. */
    public Run {
        marks = Set.copyOf(marks);
    }

    /** {@return plain text} */
    public static Run of(String text) {
        return new Run(text, EnumSet.noneOf(Mark.class));
    }

    /** {@return text with these marks} */
    public static Run of(String text, Mark first, Mark... rest) {
        return new Run(text, EnumSet.of(first, rest));
    }

    /** Emphasis that carries meaning. */
    public enum Mark {
        /** Strong. */
        BOLD,
        /** Emphasised: taxonomic names, genes, journal titles. */
        ITALIC,
        /** Raised. */
        SUPERSCRIPT,
        /** Lowered. */
        SUBSCRIPT,
        /** Small capitals. */
        SMALL_CAPS
    }
}
