// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.util.Set;

/**
 * What headers and footers have taken of what must be unique in a document.
 *
 * @param drawings      the number of drawings; their ids start at 1
 * @param bookmarks     the number of bookmarks; their ids start at 0
 * @param bookmarkNames the names of the bookmarks in small letters
 */
public record Reserved(int drawings, int bookmarks, Set<String> bookmarkNames) {

    /** Nothing is taken. */
    public static final Reserved NONE = new Reserved(0, 0, Set.of());

    /** Copies the set. */
    public Reserved {
        bookmarkNames = Set.copyOf(bookmarkNames);
    }
}
