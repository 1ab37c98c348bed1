// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.calx.model.CalxPackage;
import org.calx.model.LabResult;
import org.calx.model.Outcome;
import org.calx.model.Treatment;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.calx.terminology.drug.Drug;
import org.calx.terminology.outcome.Scale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;

/** Proposes the units that fit a number: those of the test, the drug or the measure, else those of its kind of quantity. */
final class UnitProposals {

    private static final List<String> TIME = List.of("years", "months", "weeks", "days", "hours");
    private static final List<String> LENGTH = List.of("mm", "cm");
    private static final List<String> DOSE = List.of("mg/day", "mg", "mg/kg/day", "g", "mL", "%");

    private UnitProposals() {
    }

    /** Adds the units that a property takes at a place. */
    static void add(EStructuralFeature property, Place place) {
        for (String unit : units(property, place.model())) {
            String label = Terminology.standard().find(Vocabulary.UNIT, unit).filter(term -> !unit.endsWith("s")).map(Term::label).orElse(unit);
            place.proposals().add(ProposalKind.UNIT, unit, label.equals(unit) ? "" : "printed as " + label, "", place.prefix());
        }
    }

    private static Set<String> units(EStructuralFeature property, EObject model) {
        Set<String> units = new LinkedHashSet<>();
        if (property == CalxPackage.Literals.LAB_RESULT__UNIT) {
            LabResult result = EcoreUtil2.getContainerOfType(model, LabResult.class);
            String test = result == null || result.getTest() == null ? "" : result.getTest();
            Terminology.standard().find(Vocabulary.TEST, test).ifPresent(known -> units.addAll(known.values("units")));
        } else if (property == CalxPackage.Literals.DURATION__UNIT) {
            units.addAll(TIME);
        } else if (property == CalxPackage.Literals.SIZE__UNIT) {
            units.addAll(LENGTH);
        } else if (property == CalxPackage.Literals.DOSE__UNIT) {
            Treatment treatment = EcoreUtil2.getContainerOfType(model, Treatment.class);
            String agent = treatment == null || treatment.getAgent() == null ? "" : treatment.getAgent();
            Drug.find(agent).ifPresent(drug -> drug.doses().forEach(dose -> units.add(dose.unit().label())));
            units.addAll(DOSE);
        } else if (EcoreUtil2.getContainerOfType(model, Outcome.class) instanceof Outcome outcome && outcome.getMeasure() != null) {
            Terminology.standard().find(Vocabulary.MEASURE, outcome.getMeasure()).ifPresent(measure -> Scale.of(measure).stream()
                    .map(Scale::unit).filter(unit -> !unit.isEmpty() && Character.isLetter(unit.charAt(0))).forEach(units::add));
        }
        return units;
    }
}
