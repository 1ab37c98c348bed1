// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

import org.calx.model.Size;
import org.calx.terminology.unit.Unit;
import org.calx.terminology.unit.Units;

/** Sizes in millimetres. */
final class Diameters {

    private static final Units UNITS = Units.standard();

    private Diameters() {
    }

    /** {@return the largest diameter in millimetres; 0 when there is none or its unit is none of length} */
    static double largest(Size size) {
        Optional<BigDecimal> largest = size.getDimensions().stream().max(Comparator.naturalOrder());
        Optional<Unit> unit = UNITS.parse(size.getUnit() == null ? "mm" : size.getUnit());
        Optional<Unit> millimetre = UNITS.parse("mm");
        return largest.flatMap(value -> unit.flatMap(from -> millimetre.flatMap(to -> UNITS.convert(value, from, to)))).map(BigDecimal::doubleValue).orElse(0.0);
    }
}
