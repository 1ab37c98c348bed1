// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.outline;

import org.calx.ide.outline.OutlineNode;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The nodes of the outline for a tree. */
final class OutlineContents implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return input instanceof OutlineRoots roots ? roots.nodes().toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(Object element) {
        return ((OutlineNode) element).children().toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((OutlineNode) element).children().isEmpty();
    }

    @Override
    public Object getParent(Object element) {
        return null; // nodes are values and do not know their parents; selections are made with whole paths
    }
}
