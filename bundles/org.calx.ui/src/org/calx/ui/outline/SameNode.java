// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.outline;

import java.util.Objects;
import org.calx.ide.outline.OutlineNode;
import org.eclipse.jface.viewers.IElementComparer;

/** Recognises a node after its text has moved, so that the tree stays open where it was. */
final class SameNode implements IElementComparer {

    @Override
    public boolean equals(Object first, Object second) {
        return first instanceof OutlineNode one && second instanceof OutlineNode other
                ? one.kind() == other.kind() && one.label().equals(other.label()) && one.detail().equals(other.detail())
                : Objects.equals(first, second);
    }

    @Override
    public int hashCode(Object element) {
        return element instanceof OutlineNode node ? Objects.hash(node.kind(), node.label(), node.detail()) : Objects.hashCode(element);
    }
}
