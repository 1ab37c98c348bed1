// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import org.calx.model.CalxPackage;
import org.calx.model.LabResult;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A value that is hardly possible gets the unit in which it would be usual. */
final class LikelyUnitFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        List<INode> typed = place.element(LabResult.class)
                .map(result -> NodeModelUtils.findNodesForFeature(result, CalxPackage.Literals.LAB_RESULT__UNIT)).orElse(List.of());
        return typed.isEmpty() ? List.of() : place.finding().suggestions().stream().map(UnitText::of)
                .map(unit -> QuickFix.choice("Replace the unit by '" + unit + "'",
                        new TextEdit(typed.get(0).getOffset(), typed.get(0).getLength(), unit))).toList();
    }
}
