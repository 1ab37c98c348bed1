// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;
import org.calx.terminology.unit.Interval;

/**
 * Scale on which a measure is taken; a value without its scale says little.
 *
 * @param low  smallest value; empty if unlimited
 * @param high largest value; empty if unlimited
 * @param step distance between possible values; empty if any value is possible
 * @param unit UCUM code; empty text if there is none
 */
public record Scale(Optional<BigDecimal> low, Optional<BigDecimal> high, Optional<BigDecimal> step, String unit) {

    /**
     * The scales of a term of the vocabulary {@link Vocabulary#MEASURE}, usual one first; empty if its scale is not known.
     *
     * @throws IllegalArgumentException if the term is not a measure
     */
    public static List<Scale> of(Term term) {
        if (term.vocabulary() != Vocabulary.MEASURE) {
            throw new IllegalArgumentException(term.id() + " is not an outcome measure");
        }
        List<Scale> scales = new ArrayList<>();
        Optional<BigDecimal> low = term.attribute("min").map(BigDecimal::new);
        Optional<BigDecimal> high = term.attribute("max").map(BigDecimal::new);
        if (low.isPresent() || high.isPresent()) {
            scales.add(new Scale(low, high, term.attribute("step").map(BigDecimal::new), term.attribute("unit").orElse("")));
        }
        for (String text : term.values("otherScales")) {
            int space = text.indexOf(' ');
            Interval values = Interval.parse(space < 0 ? text : text.substring(0, space));
            scales.add(new Scale(values.low(), values.high(), Optional.empty(), space < 0 ? "" : text.substring(space + 1)));
        }
        return List.copyOf(scales);
    }

    /** What a rise of the measure means; neutral where that is not known. */
    public static Direction direction(Term term) {
        return switch (term.attribute("direction").orElse("")) {
            case "higher-worse" -> Direction.HIGHER_WORSE;
            case "higher-better" -> Direction.HIGHER_BETTER;
            default -> Direction.NEUTRAL;
        };
    }

    /** Whether the value lies on the scale, steps included. */
    public boolean contains(BigDecimal value) {
        boolean inside = low.map(bound -> value.compareTo(bound) >= 0).orElse(true) && high.map(bound -> value.compareTo(bound) <= 0).orElse(true);
        return inside && step.map(size -> value.subtract(low.orElse(BigDecimal.ZERO)).remainder(size).signum() == 0).orElse(true);
    }
}
