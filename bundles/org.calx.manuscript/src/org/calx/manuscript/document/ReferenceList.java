// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

import java.util.List;

/**
 * The list of references.
 *
 * @param entries the entries in their printed order
 */
public record ReferenceList(List<Entry> entries) implements Block {

    /** Copies the list. */
    public ReferenceList {
        entries = List.copyOf(entries);
    }

    /**
     * One reference.
     *
     * @param key     the citation key
     * @param label   what stands before it, such as {@code 1.}; empty in author-date styles
     * @param content the formatted reference
     */
    public record Entry(String key, String label, List<Inline> content) {

        /** Copies the list. */
        public Entry {
            content = List.copyOf(content);
        }
    }
}
