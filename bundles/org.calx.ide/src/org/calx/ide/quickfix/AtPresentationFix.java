// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import org.calx.model.Examination;
import org.calx.model.Imaging;
import org.calx.model.Laboratory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What was examined or measured is dated at presentation. */
final class AtPresentationFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        EObject statement = place.element(EObject.class).orElse(null);
        if (!(statement instanceof Laboratory || statement instanceof Examination || statement instanceof Imaging)) {
            return List.of();
        }
        int end = place.end();
        for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(statement).getLeafNodes()) {
            if (leaf.getText().equals("{")) {
                break;
            }
            end = leaf.isHidden() ? end : leaf.getEndOffset();
        }
        return List.of(QuickFix.choice("Date it at presentation",
                new TextEdit(end, 0, statement instanceof Imaging ? ", at presentation" : " at presentation")));
    }
}
