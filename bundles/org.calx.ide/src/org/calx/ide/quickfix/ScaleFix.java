// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.calx.model.CalxPackage;
import org.calx.model.Quantity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A value beyond its scale was given on the scale of a hundred, or has a digit too many. */
final class ScaleFix implements Fix {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public List<QuickFix> of(Place place) {
        Quantity quantity = place.element(Quantity.class).orElse(null);
        List<INode> end = quantity == null ? List.of() : NodeModelUtils.findNodesForFeature(quantity, CalxPackage.Literals.QUANTITY__OUT_OF);
        List<QuickFix> fixes = new ArrayList<>();
        if (!end.isEmpty() && quantity.getOutOf().compareTo(BigDecimal.TEN) == 0 && quantity.getValue().compareTo(HUNDRED) <= 0) {
            fixes.add(QuickFix.choice("Write '" + place.words() + "/100'", new TextEdit(end.get(0).getOffset(), end.get(0).getLength(), "100")));
        }
        if (!end.isEmpty() && place.words().endsWith("0") && !place.words().contains(".")) {
            String shorter = place.words().substring(0, place.words().length() - 1);
            fixes.add(QuickFix.choice("Write '" + shorter + "/" + quantity.getOutOf().toPlainString() + "'", place.replace(shorter)));
        }
        return fixes;
    }
}
