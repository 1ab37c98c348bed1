// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.calx.model.CalxPackage;
import org.calx.model.LabResult;
import org.calx.terminology.laboratory.LabTest;
import org.calx.terminology.unit.Interval;
import org.calx.terminology.unit.Units;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The limits of a reference range change places. That is safe only where both are close to the usual ones: a range such as 135 to 45
 * has lost a digit, not its order.
 */
final class RangeFix implements Fix {

    private static final BigDecimal LEAST = new BigDecimal("0.67");
    private static final BigDecimal MOST = new BigDecimal("1.5");

    @Override
    public List<QuickFix> of(Place place) {
        LabResult result = place.element(LabResult.class).orElse(null);
        if (result == null) {
            return List.of();
        }
        List<INode> low = NodeModelUtils.findNodesForFeature(result, CalxPackage.Literals.LAB_RESULT__RANGE_LOW);
        List<INode> high = NodeModelUtils.findNodesForFeature(result, CalxPackage.Literals.LAB_RESULT__RANGE_HIGH);
        if (low.size() != 1 || high.size() != 1) {
            return List.of();
        }
        return List.of(new QuickFix("Swap the limits", isUsual(result), List.of(swapped(low.get(0), high.get(0)), swapped(high.get(0), low.get(0)))));
    }

    private static TextEdit swapped(INode node, INode other) {
        return new TextEdit(node.getOffset(), node.getLength(), NodeModelUtils.getTokenText(other));
    }

    private static boolean isUsual(LabResult result) {
        Optional<Interval> usual = result.getTest() == null || result.getUnit() == null ? Optional.empty()
                : LabTest.find(result.getTest()).flatMap(test -> Units.standard().parse(result.getUnit())
                        .flatMap(unit -> test.usualRange(unit, Optional.empty())));
        return usual.isPresent() && isClose(result.getRangeHigh(), usual.get().low()) && isClose(result.getRangeLow(), usual.get().high());
    }

    private static boolean isClose(BigDecimal limit, Optional<BigDecimal> usual) {
        return usual.filter(value -> limit.compareTo(value.multiply(LEAST)) >= 0 && limit.compareTo(value.multiply(MOST)) <= 0).isPresent();
    }
}
