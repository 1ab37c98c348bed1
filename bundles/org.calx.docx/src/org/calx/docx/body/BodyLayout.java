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
 */
public record BodyLayout(boolean lineNumbers, double figureWidth, Map<Integer, List<Integer>> comments) {

    /** Copies the map. */
    public BodyLayout {
        comments = Map.copyOf(comments);
    }
}
