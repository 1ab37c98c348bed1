// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx;

import java.util.List;

/**
 * A comment in the margin of a document.
 *
 * @param passage    what it is about: the place of a passage among all of the manuscript in reading order, from 0
 * @param paragraphs what it says; at least one paragraph
 */
public record Remark(int passage, List<String> paragraphs) {

    /** Copies the list, and checks that something is said. */
    public Remark {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty() || passage < 0) {
            throw new IllegalArgumentException("a remark of " + paragraphs.size() + " paragraphs on passage " + passage);
        }
    }
}
