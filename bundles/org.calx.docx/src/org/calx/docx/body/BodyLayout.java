// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import java.util.List;
import java.util.Map;

/**
 * What decides the look of a body beside its template.
 *
 * @param lineNumbers whether lines are numbered
 * @param figureWidth the greatest width of figures in twentieths of a point; 0 for that of the text
 * @param comments    the ids of the comments on each passage
 * @param pages       the page of each bookmark that a reference to a page may name
 */
public record BodyLayout(boolean lineNumbers, double figureWidth, Map<Integer, List<Integer>> comments, Map<String, Integer> pages) {

    /** Copies the maps. */
    public BodyLayout {
        comments = Map.copyOf(comments);
        pages = Map.copyOf(pages);
    }

    /** {@return the same for a document whose pages are known} */
    public BodyLayout withPages(Map<String, Integer> known) {
        return new BodyLayout(lineNumbers, figureWidth, comments, known);
    }
}
