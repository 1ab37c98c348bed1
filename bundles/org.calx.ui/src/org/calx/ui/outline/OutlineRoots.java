// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.outline;

import java.util.List;
import org.calx.ide.outline.OutlineNode;

/** The outline that a tree shows: the tree keeps this while what it holds changes. */
final class OutlineRoots {

    private List<OutlineNode> nodes = List.of();

    List<OutlineNode> nodes() {
        return nodes;
    }

    void set(List<OutlineNode> outline) {
        nodes = outline;
    }

    /**
     * Compares what a reader sees.
     *
     * @param outline another outline
     * @return whether it says the same, wherever its statements stand in the text
     */
    boolean says(List<OutlineNode> outline) {
        return same(nodes, outline);
    }

    private static boolean same(List<OutlineNode> some, List<OutlineNode> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            OutlineNode one = some.get(i);
            OutlineNode other = others.get(i);
            if (one.kind() != other.kind() || !one.label().equals(other.label()) || !one.detail().equals(other.detail())
                    || !same(one.children(), other.children())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Finds the node of another outline that stands where a node of this one stands.
     *
     * @param node    a node of this outline
     * @param outline an outline that {@linkplain #says says the same}
     * @return its node; null when the node is of neither
     */
    OutlineNode counterpart(OutlineNode node, List<OutlineNode> outline) {
        return counterpart(node, nodes, outline);
    }

    private static OutlineNode counterpart(OutlineNode node, List<OutlineNode> nodes, List<OutlineNode> others) {
        for (int i = 0; i < Math.min(nodes.size(), others.size()); i++) {
            OutlineNode found = nodes.get(i) == node ? others.get(i) : counterpart(node, nodes.get(i).children(), others.get(i).children());
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
