// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.folding;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Finds the statements that span several lines. */
public final class Folds {

    private Folds() {
    }

    /**
     * Finds what can be folded.
     *
     * @param resource what was read
     * @return the parts, in the order of the file
     */
    public static List<Fold> of(Resource resource) {
        List<Fold> folds = new ArrayList<>();
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject object = all.next();
            INode node = object.eContainer() == null ? null : NodeModelUtils.findActualNodeFor(object);
            if (node != null && node.getStartLine() < node.getEndLine()) {
                folds.add(new Fold(node.getOffset(), node.getLength()));
            }
        }
        return folds;
    }
}
