// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.trends;

import java.util.List;
import java.util.Locale;

import org.calx.manuscript.wording.Terms;
import org.calx.terminology.Vocabulary;

/**
 * The values of one measure in one unit.
 *
 * @param measure  the test or outcome measure, as printed
 * @param place    where it was measured, to be put behind the measure; empty for the whole patient
 * @param unit     the unit, as printed; empty for none
 * @param scale    the greatest value that can be reached, as in 7/10; null for none
 * @param outcome  whether it is an outcome measure
 * @param readings the values, earliest first
 */
record Series(String measure, String place, String unit, Double scale, boolean outcome, List<Reading> readings) {

    Series {
        readings = List.copyOf(readings);
    }

    /** {@return whether it was measured at two times or more} */
    boolean isRepeated() {
        return readings.stream().mapToDouble(Reading::day).distinct().count() > 1;
    }

    boolean isAbnormal() {
        return readings.stream().anyMatch(Reading::isOutside);
    }

    /** {@return whether an author means it by this name} */
    boolean isCalled(String name) {
        String known = outcome ? Terms.label(name, Vocabulary.MEASURE) : Terms.label(name, Vocabulary.TEST, Vocabulary.ANTIBODY);
        return known.toLowerCase(Locale.ROOT).equals(measure.toLowerCase(Locale.ROOT));
    }

    /** {@return measure and place} */
    String name() {
        return measure + (place.isEmpty() ? "" : " " + place);
    }

    /** {@return what is said of a value when it is pointed at} */
    String title(Reading reading) {
        return (reading.time().isEmpty() ? "" : reading.time() + ": ") + name() + " " + valued(reading) + switch (reading.standing()) {
            case ABOVE -> ", above the reference range";
            case BELOW -> ", below the reference range";
            case WITHIN -> "";
        };
    }

    /** {@return a value with its unit} */
    String valued(Reading reading) {
        return reading.label() + (unit.isEmpty() ? "" : " " + unit) + (scale == null ? "" : "/" + Numerals.of(scale));
    }

    /** {@return what stands above its panel} */
    String title() {
        return name() + (unit.isEmpty() ? "" : ", " + unit) + (scale == null ? "" : ", 0–" + Numerals.of(scale));
    }
}
