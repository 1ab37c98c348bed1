// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calx.model.CalxPackage;
import org.calx.model.Dose;
import org.calx.model.Treatment;
import org.calx.terminology.drug.DoseCheck;
import org.calx.terminology.drug.Drug;
import org.calx.terminology.unit.Units;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A dose gets a unit in which the drug is usually given. */
final class DoseUnitFix implements Fix {

    private static final int MOST = 4;

    @Override
    public List<QuickFix> of(Place place) {
        Dose dose = place.element(Dose.class).orElse(null);
        if (dose == null) {
            return List.of();
        }
        Treatment treatment = EcoreUtil2.getContainerOfType(dose, Treatment.class);
        Optional<Drug> drug = treatment == null || treatment.getAgent() == null ? Optional.empty() : Drug.find(treatment.getAgent());
        Stream<String> usual = drug.stream().flatMap(known -> known.doses().stream()).map(range -> UnitText.of(range.unit().ucum()));
        List<INode> upTo = NodeModelUtils.findNodesForFeature(dose, CalxPackage.Literals.DOSE__UP_TO);
        int end = upTo.isEmpty() ? place.end() : upTo.get(0).getEndOffset();
        return Stream.concat(usual, Stream.of("mg/day", "mg")).filter(unit -> dose.getSchedule() == null || !unit.contains("/"))
                .distinct().filter(unit -> isCustomary(drug, dose.getAmount(), unit)).limit(MOST).map(unit -> QuickFix.choice("Write '" + place.text().substring(place.offset(), end) + " " + unit + "'",
                        new TextEdit(end, 0, " " + unit))).toList();
    }

    /** Whether the amount is not known to be unusual in a unit. */
    private static boolean isCustomary(Optional<Drug> drug, BigDecimal amount, String unit) {
        Optional<DoseCheck> check = drug.flatMap(known -> Units.standard().parse(unit).map(parsed -> known.check(amount, parsed, "")));
        return check.filter(result -> result != DoseCheck.WITHIN && result != DoseCheck.NOT_COMPARABLE).isEmpty();
    }
}
