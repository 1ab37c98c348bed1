// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.calx.model.Comparator;
import org.calx.model.Qualifier;
import org.calx.model.Quantity;
import org.calx.model.Size;

/** Differences of measured values; of a size its largest diameter counts. Only exact values are subtracted. */
final class Differences {

    private static final Map<String, BigDecimal> MILLIMETRES = Map.of("mm", BigDecimal.ONE, "cm", BigDecimal.TEN);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A value with its unit; a scale has its maximum. */
    private record Measure(BigDecimal value, String unit, BigDecimal outOf) {
    }

    private Differences() {
    }

    /** {@return how far two values are apart; empty when one is not exact or their units differ} */
    static Optional<CaseValue> between(CaseValue first, CaseValue second) {
        return pair(first, second).map(pair -> new CaseValue.Difference(pair[1].value().subtract(pair[0].value()).abs(), pair[0].unit(),
                pair[0].outOf() != null));
    }

    /** {@return the change from the first to the second in per cent of the first; empty when it cannot be told} */
    static Optional<CaseValue> percent(CaseValue first, CaseValue second) {
        return pair(first, second).filter(pair -> pair[0].value().signum() != 0)
                .map(pair -> new CaseValue.Percent(pair[1].value().subtract(pair[0].value()).abs().multiply(HUNDRED)
                        .divide(pair[0].value().abs(), 0, RoundingMode.HALF_UP)));
    }

    private static Optional<Measure[]> pair(CaseValue first, CaseValue second) {
        Optional<Measure> from = measure(first);
        Optional<Measure> to = measure(second);
        if (from.isEmpty() || to.isEmpty() || !Objects.equals(from.get().outOf(), to.get().outOf())) {
            return Optional.empty();
        }
        if (Objects.equals(from.get().unit(), to.get().unit())) {
            return Optional.of(new Measure[] {from.get(), to.get()});
        }
        Optional<Measure> fromMillimetres = millimetres(from.get());
        Optional<Measure> toMillimetres = millimetres(to.get());
        return fromMillimetres.isPresent() && toMillimetres.isPresent()
                ? Optional.of(new Measure[] {fromMillimetres.get(), toMillimetres.get()}) : Optional.empty();
    }

    private static Optional<Measure> measure(CaseValue value) {
        return switch (value) {
        case CaseValue.LesionSize size when size.size().getQualifier() == Qualifier.EXACT -> largest(size.size());
        case CaseValue.Amount amount -> exact(amount.quantity());
        case CaseValue.Result result when result.result().getValue() != null && result.result().getComparator() == Comparator.EQUAL ->
            Optional.of(new Measure(result.result().getValue(), result.result().getUnit(), null));
        case CaseValue.Number number -> Optional.of(new Measure(number.number(), null, null));
        default -> Optional.empty();
        };
    }

    private static Optional<Measure> largest(Size size) {
        return size.getDimensions().stream().max(BigDecimal::compareTo)
                .map(value -> new Measure(value, size.getUnit() == null ? "mm" : size.getUnit(), null));
    }

    private static Optional<Measure> exact(Quantity quantity) {
        return quantity.getValue() == null || quantity.getComparator() != Comparator.EQUAL || quantity.getQualifier() != Qualifier.EXACT
                ? Optional.empty() : Optional.of(new Measure(quantity.getValue(), quantity.getUnit(), quantity.getOutOf()));
    }

    private static Optional<Measure> millimetres(Measure measure) {
        return measure.unit() == null ? Optional.empty() : Optional.ofNullable(MILLIMETRES.get(measure.unit().toLowerCase(Locale.ROOT)))
                .map(factor -> new Measure(measure.value().multiply(factor).stripTrailingZeros(), "mm", measure.outOf()));
    }
}
