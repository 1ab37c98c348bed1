// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.text;

import java.util.Set;

/**
 * Text set in one way.
 *
 * @param text  the text, not empty
 * @param marks how it is set
 */
public record Span(String text, Set<Mark> marks) {

    /** Copies the set. */
    public Span {
        marks = Set.copyOf(marks);
    }
}
