// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calx.language.validation.CaseFacts.Medication;
import org.calx.model.CalxPackage;
import org.calx.model.Dose;
import org.calx.model.Treatment;
import org.calx.terminology.drug.DoseRange;
import org.calx.terminology.drug.Drug;
import org.calx.terminology.unit.Unit;
import org.calx.terminology.unit.Units;
import org.calx.terminology.Vocabulary;
import org.eclipse.xtext.validation.Check;

/** Doses have a unit and the customary size; meant to find slips of the pen, so only a dose twice too large or too small counts. */
public class DoseChecks extends CaseChecks {

    private static final BigDecimal TWICE = BigDecimal.TWO;
    private static final String PER_DAY = "/d";

    /** A dose without its unit. */
    @Check
    @OfItself
    public void unit(Dose dose) {
        if (dose.getAmount() != null && dose.getUnit() == null) {
            report(IssueCode.DOSE_WITHOUT_UNIT,
                    "the dose " + dose.getAmount().toPlainString() + " has no unit; write for example 'mg/day' after it",
                    dose, CalxPackage.Literals.DOSE__AMOUNT);
        }
    }

    /** A dose far outside the customary ones, or a weekly drug given daily. */
    @Check
    @OfItself
    public void size(Dose dose) {
        if (dose.getAmount() != null && dose.getUnit() != null && dose.eContainer() instanceof Treatment treatment) {
            Medication.of(treatment).ifPresent(medication -> size(medication, dose));
        }
    }

    private void size(Medication medication, Dose dose) {
        Optional<Unit> unit = Units.standard().parse(dose.getUnit());
        if (medication.drug().isWeekly() && isDaily(dose, unit)) {
            report(IssueCode.METHOTREXATE_DAILY, medication.drug().term().label()
                    + " is given once a week, and a daily dose can be fatal; correct the dose, or confirm it", dose,
                    CalxPackage.Literals.DOSE__AMOUNT);
        } else if (unit.isPresent()) {
            compare(medication, dose, unit.get());
        }
    }

    private static boolean isDaily(Dose dose, Optional<Unit> unit) {
        return unit.filter(each -> each.ucum().endsWith(PER_DAY)).isPresent()
                || Schedule.parse(dose.getSchedule()).filter(schedule -> schedule.perDay().compareTo(BigDecimal.ONE) >= 0).isPresent();
    }

    private void compare(Medication medication, Dose dose, Unit unit) {
        List<String> customary = new ArrayList<>();
        for (DoseRange range : ranges(medication)) {
            Optional<BigDecimal> low = in(dose.getAmount(), dose, unit, range.unit());
            Optional<BigDecimal> high = in(dose.getUpTo() == null ? dose.getAmount() : dose.getUpTo(), dose, unit, range.unit());
            if (low.isPresent() && high.isPresent()) {
                if (!range.values().isBelow(high.get().multiply(TWICE))
                        && !range.values().isAbove(low.get().divide(TWICE, MathContext.DECIMAL64))) {
                    return;
                }
                customary.add(range.print());
            }
        }
        if (!customary.isEmpty()) {
            report(IssueCode.DOSE_OUT_OF_RANGE,
                    "'" + typed(dose) + "' is far from the customary dose of " + medication.drug().term().label() + ", "
                    + String.join(" or ", customary) + "; correct it, or confirm it", dose, CalxPackage.Literals.DOSE__AMOUNT);
        }
    }

    private static List<DoseRange> ranges(Medication medication) {
        Drug drug = medication.drug();
        String route = CaseFacts.term(Vocabulary.ROUTE, medication.treatment().getRoute()).map(term -> term.id()).orElse("");
        return drug.doses().stream().filter(range -> route.isEmpty() || range.route().isEmpty() || range.route().equals(route)).toList();
    }

    /** The dose in the unit of a range: as it stands or, when the range is for a period, added up by its schedule. */
    static Optional<BigDecimal> in(BigDecimal amount, Dose dose, Unit unit, Unit wanted) {
        Optional<BigDecimal> direct = Units.standard().convert(amount, unit, wanted);
        return direct.isPresent() ? direct
                : Units.standard().parse(unit.ucum() + PER_DAY).flatMap(daily -> Schedule.parse(dose.getSchedule())
                        .flatMap(schedule -> Units.standard().convert(amount.multiply(schedule.perDay()), daily, wanted)));
    }
}
