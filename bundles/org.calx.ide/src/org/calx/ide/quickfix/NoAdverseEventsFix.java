// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.ArrayList;
import java.util.List;
import org.calx.model.Case;
import org.calx.model.Procedure;
import org.calx.model.Treatment;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A treatment or procedure is said to have had no adverse events. */
final class NoAdverseEventsFix implements Fix {

    private static final String STATEMENT = "no adverse events";
    private static final int MOST = 4;

    @Override
    public List<QuickFix> of(Place place) {
        List<QuickFix> fixes = new ArrayList<>();
        place.element(Case.class).ifPresent(subject -> {
            for (Treatment treatment : subject.getTreatments()) {
                fixes.add(QuickFix.choice("Say that " + treatment.getAgent() + " had " + STATEMENT, edit(place, treatment)));
            }
            for (Procedure procedure : subject.getProcedures()) {
                fixes.add(QuickFix.choice("Say that " + procedure.getKind() + " had " + STATEMENT, edit(place, procedure)));
            }
        });
        return fixes.stream().limit(MOST).toList();
    }

    private static TextEdit edit(Place place, EObject statement) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(statement);
        Lines lines = new Lines(place.text());
        String indent = lines.indent(node.getOffset());
        return place.addTo(node, STATEMENT).orElseGet(() -> new TextEdit(node.getEndOffset(), 0,
                " {" + lines.end() + indent + "  " + STATEMENT + lines.end() + indent + "}"));
    }
}
