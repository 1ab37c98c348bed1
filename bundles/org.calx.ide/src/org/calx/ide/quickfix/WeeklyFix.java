// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import org.calx.model.CalxPackage;
import org.calx.model.Dose;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A dose becomes a weekly one; whether its size is right then, the author knows. */
final class WeeklyFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        Dose dose = place.element(Dose.class).orElse(null);
        if (dose == null) {
            return List.of();
        }
        if (dose.getSchedule() != null) {
            List<INode> schedule = NodeModelUtils.findNodesForFeature(dose, CalxPackage.Literals.DOSE__SCHEDULE);
            return schedule.isEmpty() || !dose.getSchedule().equals("daily") && !dose.getSchedule().equals("once daily") ? List.of()
                    : List.of(QuickFix.choice("Replace '" + dose.getSchedule() + "' by 'weekly'",
                            new TextEdit(schedule.get(0).getOffset(), schedule.get(0).getLength(), "weekly")));
        }
        List<INode> unit = NodeModelUtils.findNodesForFeature(dose, CalxPackage.Literals.DOSE__UNIT);
        String weekly = dose.getUnit() == null ? "" : dose.getUnit().replaceFirst("/(day|d)$", " weekly");
        return unit.isEmpty() || weekly.equals(dose.getUnit()) ? List.of() : List.of(QuickFix.choice("Replace '" + dose.getUnit() + "' by '"
                + weekly + "'", new TextEdit(unit.get(0).getOffset(), unit.get(0).getLength(), weekly)));
    }
}
