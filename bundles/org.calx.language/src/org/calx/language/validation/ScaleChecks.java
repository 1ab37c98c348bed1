// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.calx.model.CalxPackage;
import org.calx.model.Comparator;
import org.calx.model.Finding;
import org.calx.model.Outcome;
import org.calx.model.Quantity;
import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;
import org.calx.terminology.outcome.Scale;
import org.calx.terminology.unit.Unit;
import org.calx.terminology.unit.Units;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** A value lies on the scale it is measured on. */
public class ScaleChecks extends CaseChecks {

    /** A value beyond the end of the scale that is given with it. */
    @Check
    @OfItself
    public void onItsOwnScale(Quantity quantity) {
        if (quantity.getValue() != null && quantity.getOutOf() != null && quantity.getValue().compareTo(quantity.getOutOf()) > 0) {
            report(IssueCode.VALUE_OFF_SCALE, quantity.getValue().toPlainString() + " lies beyond the end of its scale, "
                    + quantity.getOutOf().toPlainString() + "; correct one of the two", quantity, CalxPackage.Literals.QUANTITY__VALUE);
        }
    }

    /** The two values of an outcome. */
    @Check
    public void outcome(Outcome outcome) {
        onScaleOf(outcome.getMeasure(), outcome.getBaseline());
        onScaleOf(outcome.getMeasure(), outcome.getFollowUp());
    }

    /** A measure among the findings, or the pain of a complication. */
    @Check
    public void finding(Finding finding) {
        onScaleOf(finding.getName(), finding.getQuantity());
    }

    private void onScaleOf(String measure, Quantity quantity) {
        if (quantity == null || quantity.getValue() == null || quantity.getOutOf() != null || quantity.getComparator() != Comparator.EQUAL) {
            return;
        }
        Optional<Term> term = CaseFacts.term(Vocabulary.MEASURE, measure);
        List<Scale> scales = term.map(Scale::of).orElse(List.of());
        List<Scale> comparable = scales.stream().filter(scale -> in(quantity, scale).isPresent()).toList();
        if (comparable.isEmpty() || comparable.stream().anyMatch(scale -> contains(scale, in(quantity, scale).orElseThrow()))) {
            return;
        }
        boolean verified = !term.orElseThrow().provenance().startsWith("K") && !term.orElseThrow().provenance().startsWith("uncertain");
        report(IssueCode.VALUE_OFF_SCALE, verified ? Severity.ERROR : Severity.WARNING, typed(quantity) + " lies beyond the scale of "
                + measure + ", " + comparable.stream().map(ScaleChecks::print).collect(Collectors.joining(" or "))
                + "; correct the value, or give its own scale as in '7/10'", quantity, CalxPackage.Literals.QUANTITY__VALUE, -1);
    }

    /** The value in the unit of a scale; empty when it is of another kind. */
    private static Optional<BigDecimal> in(Quantity quantity, Scale scale) {
        if (quantity.getUnit() == null) {
            return Optional.of(quantity.getValue());
        }
        Optional<Unit> typed = Units.standard().parse(quantity.getUnit());
        return scale.unit().isEmpty() || typed.isEmpty() ? Optional.empty()
                : Units.standard().parse(scale.unit()).flatMap(unit -> Units.standard().convert(quantity.getValue(), typed.get(), unit));
    }

    private static boolean contains(Scale scale, BigDecimal value) {
        return scale.low().filter(low -> value.compareTo(low) < 0).isEmpty() && scale.high().filter(high -> value.compareTo(high) > 0).isEmpty();
    }

    private static String print(Scale scale) {
        String unit = scale.unit().isEmpty() || scale.unit().startsWith("{") ? "" : " " + scale.unit();
        return scale.high().map(high -> scale.low().orElse(BigDecimal.ZERO).toPlainString() + " to " + high.toPlainString())
                .orElse(scale.low().orElse(BigDecimal.ZERO).toPlainString() + " or more") + unit;
    }
}
