// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.diagnostics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.calx.manuscript.english.Numbers;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.model.LabResult;
import org.calx.terminology.laboratory.LabTest;
import org.calx.terminology.unit.Unit;
import org.calx.terminology.unit.Units;

/** Results of one test in one unit, whatever unit each laboratory used. */
public final class LabUnits {

    /** A converted value is given as exactly as its neighbours, but with no fewer figures than these, if it was reported with them. */
    private static final int FIGURES = 2;

    private LabUnits() {
    }

    /** {@return whether the two have values in different units of which one can be converted to the other} */
    static boolean differ(LabResult result, LabResult other) {
        return converted(result, other).isPresent();
    }

    /** {@return a value as it would read in the unit of another one; empty when it is in that unit, or cannot be converted to it} */
    public static Optional<String> in(LabResult result, LabResult other) {
        return converted(result, other).map(value -> {
            int figures = Math.min(FIGURES, result.getValue().precision());
            int decimals = Math.max(other.getValue().scale(), value.scale() - value.precision() + figures);
            return QuantityWords.comparator(result.getComparator()) + Numbers.figures(value.setScale(decimals, RoundingMode.HALF_UP));
        });
    }

    private static Optional<BigDecimal> converted(LabResult result, LabResult other) {
        return result.getValue() == null || other.getValue() == null ? Optional.empty() : convert(result.getValue(), result, other);
    }

    /**
     * Converts a value or a limit of a range.
     *
     * @param value  the number in the unit of a result
     * @param result the result
     * @param other  another result of the same test
     * @return the number in the unit of the other one; empty when the units are equal, or when it cannot be converted
     */
    public static Optional<BigDecimal> convert(BigDecimal value, LabResult result, LabResult other) {
        if (result.getUnit() == null || other.getUnit() == null) {
            return Optional.empty();
        }
        Optional<Unit> from = Units.standard().parse(result.getUnit());
        Optional<Unit> to = Units.standard().parse(other.getUnit());
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return Optional.empty();
        }
        Optional<LabTest> test = LabTest.find(result.getTest());
        return test.isPresent() ? test.get().convert(value, from.get(), to.get())
                : Units.standard().convert(value, from.get(), to.get());
    }
}
