// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.util.Objects;
import java.util.Optional;

/**
 * How Word manuscripts look, beyond what the journal asks for.
 *
 * @param template    the author's template; empty for the one of Calx
 * @param blind       whether nothing may tell who wrote them
 * @param lineNumbers whether lines are numbered, also where the journal does not ask for it
 * @param spacing     the distance of the lines
 */
public record WordOptions(Optional<WordTemplate> template, boolean blind, boolean lineNumbers, Spacing spacing) {

    /** As the journal asks for. */
    public static final WordOptions STANDARD = new WordOptions(Optional.empty(), false, false, Spacing.OF_JOURNAL);

    /** Checks that nothing is missing. */
    public WordOptions {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(spacing, "spacing");
    }

    /** The distance of the lines of the text. */
    public enum Spacing {
        /** What the journal asks for, else what the template has. */
        OF_JOURNAL,
        /** Single. */
        SINGLE,
        /** One and a half lines. */
        ONE_AND_A_HALF,
        /** Double. */
        DOUBLE
    }
}
