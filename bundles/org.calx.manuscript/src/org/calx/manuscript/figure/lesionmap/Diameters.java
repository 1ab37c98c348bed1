// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.calx.model.Size;
import org.calx.terminology.unit.Unit;
import org.calx.terminology.unit.Units;

/** Sizes in millimetres. */
final class Diameters {

    private static final Units UNITS = Units.standard();

    /** Width of a plate by its length when only one diameter is known. */
    static final double USUAL = 0.5;
    private static final double SLIMMEST = 0.28;

    private Diameters() {
    }

    /** {@return the largest diameter in millimetres; 0 when there is none or its unit is none of length} */
    static double largest(Size size) {
        Optional<BigDecimal> largest = size.getDimensions().stream().max(Comparator.naturalOrder());
        Optional<Unit> unit = UNITS.parse(size.getUnit() == null ? "mm" : size.getUnit());
        Optional<Unit> millimetre = UNITS.parse("mm");
        return largest.flatMap(value -> unit.flatMap(from -> millimetre.flatMap(to -> UNITS.convert(value, from, to)))).map(BigDecimal::doubleValue).orElse(0.0);
    }

    /** {@return the second diameter as a share of the largest, within what can be drawn} */
    static double slimness(Size size) {
        List<BigDecimal> sorted = size.getDimensions().stream().sorted(Comparator.reverseOrder()).toList();
        return sorted.size() < 2 || sorted.get(0).signum() <= 0 ? USUAL : Math.clamp(sorted.get(1).doubleValue() / sorted.get(0).doubleValue(), SLIMMEST, 1);
    }
}
