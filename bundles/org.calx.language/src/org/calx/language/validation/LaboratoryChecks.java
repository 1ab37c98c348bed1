// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.calx.language.validation.LabFacts.Result;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Comparator;
import org.calx.model.LabResult;
import org.calx.model.Laboratory;
import org.calx.terminology.laboratory.LabTest;
import org.calx.terminology.unit.Interval;
import org.calx.terminology.unit.Unit;
import org.calx.terminology.unit.Units;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Results have units that fit and values that can be. */
public class LaboratoryChecks extends CaseChecks {

    private static final String CONCENTRATION = "/volume";
    private static final BigDecimal LOW_ALBUMIN = new BigDecimal(35);

    /** Units and plausibility of the results whose test is known. */
    @Check
    public void results(Case subject) {
        CaseFacts facts = facts(subject);
        for (Result result : facts.labs().all()) {
            if (result.result().getValue() != null) {
                Optional<Unit> unit = unit(result.result(), result.test());
                if (unit.isPresent()) {
                    plausible(facts, result, unit.get());
                }
                ofAChild(facts, result);
            }
        }
    }

    /** Reports a missing or wrong unit; answers the unit if there is nothing to object to. */
    private Optional<Unit> unit(LabResult result, LabTest test) {
        String usual = test.units().stream().map(Unit::label).collect(Collectors.joining(" or "));
        if (result.getUnit() == null) {
            if (!test.units().isEmpty() && test.units().stream().allMatch(Unit::printed)) {
                report(IssueCode.LAB_UNIT_MISSING,
                        "the value of " + result.getTest() + " has no unit, so it cannot be interpreted; write " + usual
                        + " after it", result, CalxPackage.Literals.LAB_RESULT__VALUE, ucum(test));
            }
            return Optional.empty();
        }
        Optional<Unit> unit = Units.standard().parse(result.getUnit());
        if (unit.isEmpty()) {
            report(IssueCode.LAB_UNIT_UNKNOWN, result.getUnit() + " is not a known unit"
                    + (usual.isEmpty() ? "" : "; " + result.getTest() + " is reported in " + usual) + "", result,
                    CalxPackage.Literals.LAB_RESULT__UNIT, ucum(test));
        } else if (!test.units().isEmpty() && !test.accepts(unit.get())) {
            boolean related = unit.get().dimension().endsWith(CONCENTRATION)
                    && test.units().stream().anyMatch(each -> each.dimension().endsWith(CONCENTRATION));
            report(IssueCode.LAB_UNIT_UNKNOWN, related ? Severity.WARNING : Severity.ERROR, result.getTest() + " is not reported in "
                    + result.getUnit() + " but in " + usual + "; correct the unit", result, CalxPackage.Literals.LAB_RESULT__UNIT, -1,
                    ucum(test));
        } else {
            return unit;
        }
        return Optional.empty();
    }

    private static String[] ucum(LabTest test) {
        return test.units().stream().map(Unit::ucum).toArray(String[]::new);
    }

    private void plausible(CaseFacts facts, Result fact, Unit unit) {
        LabResult result = fact.result();
        if (result.getComparator() != Comparator.EQUAL) {
            return;
        }
        Optional<Interval> plausible = fact.test().plausible(unit);
        if (plausible.isEmpty() && facts.labs().kidneysAreNormal()) {
            plausible = fact.test().plausibleWithNormalKidney(unit);
        }
        if (plausible.isPresent() && !plausible.get().contains(result.getValue())) {
            String likely = fact.test().likelyUnit(result.getValue(), unit).map(other -> ", perhaps to " + other.label()).orElse("");
            report(IssueCode.LAB_VALUE_IMPLAUSIBLE,
                    "a " + result.getTest() + " of " + result.getValue().toPlainString() + " " + result.getUnit()
                    + " is hardly possible; correct the value or the unit" + likely + ", or confirm it", result,
                    CalxPackage.Literals.LAB_RESULT__VALUE,
                    fact.test().likelyUnit(result.getValue(), unit).map(Unit::ucum).stream().toArray(String[]::new));
        }
    }

    private void ofAChild(CaseFacts facts, Result fact) {
        LabResult result = fact.result();
        if (facts.isChild() && fact.test().isAdultOnly() && result.getRangeLow() == null && result.getRangeHigh() == null) {
            report(IssueCode.ADULT_RANGE_FOR_CHILD, "usual values of " + result.getTest()
                    + " differ widely in children; add the laboratory's own range in brackets", result, CalxPackage.Literals.LAB_RESULT__TEST);
        }
    }

    /** A reference range that ends below its beginning. */
    @Check
    @OfItself
    public void rangeInOrder(LabResult result) {
        if (result.getRangeLow() != null && result.getRangeHigh() != null && result.getRangeLow().compareTo(result.getRangeHigh()) > 0) {
            report(IssueCode.LAB_RANGE_REVERSED, "the range begins above its end; write " + result.getRangeHigh().toPlainString() + " to "
                    + result.getRangeLow().toPlainString() + "", result, CalxPackage.Literals.LAB_RESULT__RANGE_LOW);
        }
    }

    /** Total calcium that looks low or normal only because albumin is low. */
    @Check
    public void calciumCorrected(Case subject) {
        LabFacts labs = facts(subject).labs();
        Set<Laboratory> corrected = labs.measured("calcium-corrected", "calcium-ionised").stream().map(Result::laboratory)
                .collect(Collectors.toSet());
        Set<Laboratory> lowAlbumin = labs.measured("albumin").stream()
                .filter(albumin -> albumin.in("g/L").filter(grams -> grams.compareTo(LOW_ALBUMIN) < 0).isPresent()).map(Result::laboratory)
                .collect(Collectors.toSet());
        for (Result calcium : labs.measured("calcium")) {
            if (calcium.result().getValue() != null && lowAlbumin.contains(calcium.laboratory())
                    && !corrected.contains(calcium.laboratory())) {
                report(IssueCode.CALCIUM_UNCORRECTED,
                        "total calcium is given while albumin is below 35 g/L; add the albumin-corrected or the "
                        + "ionised calcium", calcium.result(), CalxPackage.Literals.LAB_RESULT__TEST);
            }
        }
    }
}
