// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.unit;

import java.math.BigDecimal;

/**
 * A unit of measurement.
 *
 * @param ucum      its code in the Unified Code for Units of Measure, for example {@code umol/L}
 * @param label     as printed in a manuscript, for example {@code µmol/L}
 * @param plural    as printed behind any value but 1; the same as the label for most units
 * @param dimension what it measures; units of equal dimension can be converted
 * @param factor    how many base units of the dimension it is
 * @param printed   whether a manuscript shows it behind a value
 */
public record Unit(String ucum, String label, String plural, String dimension, BigDecimal factor, boolean printed) {

    /** Whether values can be converted between the two. */
    public boolean isComparableTo(Unit other) {
        return dimension.equals(other.dimension);
    }

    /** A value with this unit as printed in a manuscript, for example {@code 3 months} or {@code 20%}. */
    public String print(BigDecimal value) {
        String number = value.toPlainString();
        if (!printed) {
            return number;
        }
        String name = value.compareTo(BigDecimal.ONE) == 0 ? label : plural;
        return name.equals("%") || name.equals("°") ? number + name : number + " " + name;
    }
}
