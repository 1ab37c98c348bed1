// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.Numbers;
import org.calx.model.Comparator;
import org.calx.model.Dose;
import org.calx.model.Quantity;
import org.calx.model.Size;
import org.calx.terminology.unit.Units;

/** Measured values with their units. */
public final class QuantityWords {

    private static final Pattern EVERY = Pattern.compile("every (\\d+) ?(.+)");

    private QuantityWords() {
    }

    /** {@return the quantity: 7/10, 37.4 °C, less than 2 mm; empty for none} */
    public static String of(Quantity quantity) {
        if (quantity == null || quantity.getValue() == null) {
            return "";
        }
        String number = comparator(quantity.getComparator()) + Numbers.figures(quantity.getValue());
        String scale = quantity.getOutOf() == null ? "" : "/" + Numbers.figures(quantity.getOutOf());
        return DurationWords.qualifier(quantity.getQualifier()) + withUnit(number + scale, quantity.getValue(), quantity.getUnit());
    }

    /** {@return the size: 14 × 9 mm, about 15 mm; millimetres when no unit was given; empty for none} */
    public static String of(Size size) {
        if (size == null || size.getDimensions().isEmpty()) {
            return "";
        }
        String numbers = size.getDimensions().stream().map(Numbers::figures)
                .collect(Collectors.joining(Numbers.NBSP + "×" + Numbers.NBSP));
        return DurationWords.qualifier(size.getQualifier())
                + withUnit(numbers, size.getDimensions().get(0), size.getUnit() == null ? "mm" : size.getUnit());
    }

    /** {@return the dose with its schedule: 240 mg/day, 0.5–2 ng/kg/min daily; empty for none} */
    public static String of(Dose dose) {
        if (dose == null || dose.getAmount() == null) {
            return dose == null || dose.getText() == null ? "" : Letters.lowered(Letters.unstopped(dose.getText()));
        }
        String amount = dose.getUpTo() == null ? Numbers.figures(dose.getAmount())
                : Numbers.range(Numbers.figures(dose.getAmount()), Numbers.figures(dose.getUpTo()));
        return withUnit(amount, dose.getAmount(), dose.getUnit()) + (dose.getSchedule() == null ? "" : " " + schedule(dose.getSchedule()));
    }

    /** {@return "every 6 hours" with its numbers in words} */
    public static String schedule(String typed) {
        Matcher every = EVERY.matcher(typed.strip());
        if (!every.matches()) {
            return typed.strip();
        }
        String unit = DurationWords.unit(every.group(2));
        return "every " + Numbers.inWords(Long.parseLong(every.group(1))) + " " + unit + (every.group(1).equals("1") || unit.endsWith("s") ? "" : "s");
    }

    /** {@return a number with its unit as printed, held together} */
    public static String withUnit(String number, BigDecimal value, String unit) {
        String label = unit(unit, value);
        if (label.isEmpty()) {
            return number;
        }
        return number + (label.equals("%") || label.equals("°") ? "" : Numbers.NBSP) + label;
    }

    /** {@return the unit as printed; empty for none} */
    public static String unit(String typed, BigDecimal value) {
        if (typed == null || typed.isBlank()) {
            return "";
        }
        return Units.standard().parse(typed)
                .map(unit -> !unit.printed() ? "" : value != null && value.compareTo(BigDecimal.ONE) == 0 ? unit.label() : unit.plural())
                .orElse(typed.strip());
    }

    /** {@return the sign before a number; empty for equality} */
    public static String comparator(Comparator comparator) {
        return switch (comparator) {
            case EQUAL -> "";
            case LESS -> "<";
            case LESS_OR_EQUAL -> "≤";
            case GREATER -> ">";
            case GREATER_OR_EQUAL -> "≥";
        };
    }
}
