// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Comparator;
import org.calx.model.Outcome;
import org.calx.model.Quantity;
import org.calx.model.treatment.Interventions;
import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;
import org.calx.terminology.outcome.Direction;
import org.calx.terminology.outcome.Scale;
import org.calx.terminology.laboratory.LabTest;
import org.calx.terminology.unit.Unit;
import org.calx.terminology.unit.Units;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** A response is backed by values, and the values say the same. */
public class OutcomeChecks extends CaseChecks {

    /** Outcomes that are described, not measured. */
    private static final Set<String> DESCRIBED = Set.of("ulcer-healing", "recurrence", "survival", "neurological-recovery");
    private static final BigDecimal CHANGE = new BigDecimal("0.25");

    /** A favourable response in a case without a pair of values. */
    @Check
    public void responseHasValues(Case subject) {
        if (hasValues(subject)) {
            return;
        }
        Severity severity = facts(subject).isRetold() ? Severity.INFO : Severity.WARNING;
        String message = "a response is claimed, but no first and later value bears it out; add an outcome 'from ... to ...' or sizes "
                + "on two dates";
        Interventions.responses(subject).stream()
                .filter(each -> isFavourable(each.getResult()))
                .forEach(response -> report(IssueCode.RESPONSE_WITHOUT_VALUES, severity, message, response,
                        CalxPackage.Literals.RESPONSE__RESULT, -1));
        subject.getOutcomes().stream().filter(each -> isFavourable(each.getResult()) && isMeasurable(each))
                .forEach(outcome -> report(IssueCode.RESPONSE_WITHOUT_VALUES, severity, message, outcome,
                        CalxPackage.Literals.OUTCOME__RESULT, -1));
    }

    private boolean hasValues(Case subject) {
        return subject.getOutcomes().stream().anyMatch(outcome -> (outcome.getBaseline() != null || outcome.isBaselineNotReported())
                && (outcome.getFollowUp() != null || outcome.isFollowUpNotReported()))
                || facts(subject).lesions().stream().anyMatch(lesion -> lesion.getResolved() != null || lesion.getSizes().size() > 1)
                || subject.getImagings().stream().flatMap(imaging -> imaging.getShows().stream()).filter(image -> image.getSize() != null)
                        .count() > 1;
    }

    private static boolean isFavourable(String result) {
        return favour(result).filter("yes"::equals).isPresent();
    }

    private static Optional<String> favour(String result) {
        return CaseFacts.term(Vocabulary.RESPONSE, result).flatMap(term -> term.attribute("favourable"));
    }

    private static boolean isMeasurable(Outcome outcome) {
        return CaseFacts.term(Vocabulary.MEASURE, outcome.getMeasure()).filter(term -> !DESCRIBED.contains(term.id())).isPresent();
    }

    /** A result in words that its own values deny. */
    @Check
    public void wordsFitValues(Outcome outcome) {
        Optional<Term> measure = CaseFacts.term(Vocabulary.MEASURE, outcome.getMeasure());
        Optional<BigDecimal> baseline = value(outcome.getBaseline());
        Optional<BigDecimal> followUp = value(outcome.getFollowUp()).flatMap(value -> inUnitOf(outcome, value));
        Direction direction = measure.map(Scale::direction).orElse(Direction.NEUTRAL);
        if (baseline.isEmpty() || followUp.isEmpty() || direction == Direction.NEUTRAL) {
            return;
        }
        BigDecimal change = followUp.get().subtract(baseline.get());
        boolean worse = direction == Direction.HIGHER_WORSE ? change.signum() > 0 : change.signum() < 0;
        boolean large = change.abs().compareTo(baseline.get().abs().multiply(CHANGE)) > 0;
        String favour = favour(outcome.getResult()).orElse("");
        boolean failure = CaseFacts.means(Vocabulary.RESPONSE, outcome.getResult(), "worse");
        if (large && (worse && favour.equals("yes") || !worse && failure)) {
            report(IssueCode.RESPONSE_CONTRADICTS_VALUES,
                    "the result is '" + outcome.getResult() + "', but " + outcome.getMeasure() + " went from "
                    + typed(outcome.getBaseline()) + " to " + typed(outcome.getFollowUp()) + ", which is " + (worse ? "worse" : "better")
                    + " by more than a quarter; correct the word or the values", outcome, CalxPackage.Literals.OUTCOME__RESULT);
        }
    }

    private static Optional<BigDecimal> value(Quantity quantity) {
        return quantity == null || quantity.getComparator() != Comparator.EQUAL ? Optional.empty()
                : Optional.ofNullable(quantity.getValue());
    }

    /** The later value in the unit and on the scale of the first; empty when the two cannot be compared. */
    private static Optional<BigDecimal> inUnitOf(Outcome outcome, BigDecimal later) {
        Quantity baseline = outcome.getBaseline();
        Quantity followUp = outcome.getFollowUp();
        if (baseline == null || baseline.getOutOf() != null && followUp.getOutOf() != null
                && baseline.getOutOf().compareTo(followUp.getOutOf()) != 0) {
            return Optional.empty();
        }
        if (baseline.getUnit() == null || followUp.getUnit() == null) {
            return baseline.getUnit() == null && followUp.getUnit() == null ? Optional.of(later) : Optional.empty();
        }
        Optional<Unit> from = Units.standard().parse(followUp.getUnit());
        Optional<Unit> to = Units.standard().parse(baseline.getUnit());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Optional<LabTest> test = CaseFacts.term(Vocabulary.TEST, outcome.getMeasure()).map(LabTest::of);
        return test.isPresent() ? test.get().convert(later, from.get(), to.get()) : Units.standard().convert(later, from.get(), to.get());
    }
}
