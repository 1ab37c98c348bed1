// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

import java.util.List;

/**
 * A citation as the style prints it.
 *
 * @param keys     the citation keys in the order cited
 * @param rendered what is printed, such as a superscript {@code 3–5}
 */
public record Citation(List<String> keys, List<Run> rendered) implements Inline {

    /** Copies the lists. */
    public Citation {
        keys = List.copyOf(keys);
        rendered = List.copyOf(rendered);
    }
}
