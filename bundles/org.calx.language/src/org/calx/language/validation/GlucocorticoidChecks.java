// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calx.language.validation.CaseFacts.Medication;
import org.calx.language.validation.LabFacts.Result;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Dose;
import org.calx.model.FuzzyDate;
import org.calx.model.Timed;
import org.calx.model.Treatment;
import org.calx.model.time.Moment;
import org.calx.model.treatment.Interventions;
import org.calx.terminology.unit.Units;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Glucocorticoids in systemic sclerosis are given under the eyes of somebody who expects a renal crisis. */
public class GlucocorticoidChecks extends CaseChecks {

    private static final BigDecimal HIGH_MG = new BigDecimal(15);

    /** Fifteen milligrams of prednisone a day or more, without blood pressure and kidney function. */
    @Check
    public void monitored(Case subject) {
        CaseFacts facts = facts(subject);
        if (facts.systemicSclerosis().isEmpty()) {
            return;
        }
        for (Medication medication : facts.medications()) {
            if (daily(medication).filter(mg -> mg.compareTo(HIGH_MG) >= 0).isPresent()) {
                List<String> missing = missing(facts, medication.treatment());
                if (!missing.isEmpty()) {
                    report(IssueCode.RENAL_CRISIS_UNMONITORED, facts.isRetold() ? Severity.INFO : Severity.WARNING, "in systemic sclerosis "
                            + medication.drug().term().label() + " of 15 mg/day or more can bring on a renal crisis, and "
                            + String.join(" and ", missing) + (missing.size() == 1 ? " is" : " are")
                            + " not recorded from then on; add what was watched", medication.treatment(),
                            CalxPackage.Literals.TREATMENT__AGENT, -1);
                }
            }
        }
    }

    /** The highest dose a day in milligrams of prednisone; empty when it cannot be told. */
    private static Optional<BigDecimal> daily(Medication medication) {
        Optional<BigDecimal> equivalent = medication.drug().term().attribute("prednisoneEquivalent").map(BigDecimal::new);
        return equivalent.flatMap(factor -> Interventions.doses(medication.treatment()).stream()
                .filter(dose -> dose.getAmount() != null && dose.getUnit() != null).map(GlucocorticoidChecks::daily).flatMap(Optional::stream)
                .max(BigDecimal::compareTo).map(factor::multiply));
    }

    private static Optional<BigDecimal> daily(Dose dose) {
        BigDecimal amount = dose.getUpTo() == null ? dose.getAmount() : dose.getUpTo();
        return Units.standard().parse(dose.getUnit()).flatMap(unit -> Units.standard().parse("mg/d")
                .flatMap(wanted -> DoseChecks.in(amount, dose, unit, wanted)));
    }

    private static List<String> missing(CaseFacts facts, Treatment treatment) {
        FuzzyDate begin = treatment.getStart() == null ? treatment.getOn() : treatment.getStart();
        Optional<Moment> start = facts.clock().resolve(begin);
        List<String> missing = new ArrayList<>();
        if (none(facts, start, facts.methods().of("blood-pressure").stream())) {
            missing.add("blood pressure");
        }
        if (none(facts, start, facts.labs().recorded("creatinine", "egfr", "creatinine-clearance").stream().map(Result::laboratory))) {
            missing.add("creatinine");
        }
        return missing;
    }

    /** Whether all records certainly lie before the treatment. */
    private static boolean none(CaseFacts facts, Optional<Moment> start, Stream<? extends Timed> records) {
        return records.allMatch(record -> start.isPresent()
                && facts.clock().resolve(record.getOn() == null ? record.getStart() : record.getOn()).filter(start.get()::isAfter).isPresent());
    }
}
