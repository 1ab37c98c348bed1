// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.outline;

import org.calx.ide.outline.NameOrder;
import org.calx.ide.outline.OutlineNode;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Sorts the outline by name; what has none comes behind, by what it is. */
final class OutlineSorting extends ViewerComparator {

    private static final NameOrder NAMES = new NameOrder();

    @Override
    public int category(Object element) {
        return element instanceof OutlineNode node && node.named() ? 0 : 1;
    }

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
        int categories = category(one) - category(other);
        return categories != 0 ? categories : NAMES.compare(((OutlineNode) one).label(), ((OutlineNode) other).label());
    }
}
