// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import org.calx.model.LocalTerm;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The declaration of a term that is not needed goes. */
final class LocalTermFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        return place.element(LocalTerm.class).map(NodeModelUtils::findActualNodeFor).filter(node -> isName(place, node))
                .map(node -> QuickFix.choice("Delete the declaration", new Lines(place.text()).delete(node.getOffset(), node.getEndOffset())))
                .stream().toList();
    }

    /** Whether the finding is about the term itself, not about one of its synonyms. */
    private static boolean isName(Place place, ICompositeNode node) {
        return place.text().substring(node.getOffset(), place.offset()).strip().equals("term") || place.offset() == node.getOffset();
    }
}
