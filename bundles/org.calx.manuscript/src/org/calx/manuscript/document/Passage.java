// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

import java.util.List;

/**
 * Inlines that say one thing and know where it comes from, usually a sentence.
 *
 * @param origin  the model element it was composed from
 * @param content what it says
 */
public record Passage(Origin origin, List<Inline> content) implements Inline {

    /** Copies the list. */
    public Passage {
        content = List.copyOf(content);
    }

    /**
     * Where a passage comes from.
     *
     * @param uri the EMF URI of the element, resource and fragment
     */
    public record Origin(String uri) {
    }
}
