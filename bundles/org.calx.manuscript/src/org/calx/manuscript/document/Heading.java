// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

import java.util.List;

/**
 * The heading of a section.
 *
 * @param level   1 for a section, 2 for a subsection, 3 below that
 * @param content what it says
 */
public record Heading(int level, List<Inline> content) implements Block {

    /** Checks the level and copies the list. */
    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("heading level " + level + " is not 1, 2 or 3");
        }
        content = List.copyOf(content);
    }
}
