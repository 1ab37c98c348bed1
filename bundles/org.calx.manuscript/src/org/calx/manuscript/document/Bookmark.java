// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

import java.util.List;

/**
 * Inlines whose page a {@link PageReference} tells.
 *
 * @param name    unique in the manuscript; at most 40 letters, digits and underscores, such as {@code _Care_10a}
 * @param content what is marked
 */
public record Bookmark(String name, List<Inline> content) implements Inline {

    /** Copies the list. */
    public Bookmark {
        content = List.copyOf(content);
    }
}
