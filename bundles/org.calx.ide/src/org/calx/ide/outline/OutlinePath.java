// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.outline;

import java.util.ArrayList;
import java.util.List;

/** Finds the way through an outline to a place of the text. */
public final class OutlinePath {

    private OutlinePath() {
    }

    /**
     * Finds the nodes around a place.
     *
     * @param roots  the outline of a file
     * @param offset the place
     * @return the nodes from the outermost to the innermost; none when the place lies outside of all
     */
    public static List<OutlineNode> to(List<OutlineNode> roots, int offset) {
        List<OutlineNode> path = new ArrayList<>();
        List<OutlineNode> level = roots;
        while (!level.isEmpty()) {
            OutlineNode inside = level.stream().filter(node -> node.contains(offset)).findFirst().orElse(null);
            if (inside == null) {
                break;
            }
            path.add(inside);
            level = inside.children();
        }
        return path;
    }
}
