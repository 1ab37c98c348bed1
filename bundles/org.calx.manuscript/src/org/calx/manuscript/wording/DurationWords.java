// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.math.BigDecimal;
import java.util.Locale;

import org.calx.manuscript.english.Numbers;
import org.calx.model.Duration;
import org.calx.model.Qualifier;
import org.calx.model.time.TimeUnit;

/** Lengths of time in words. */
public final class DurationWords {

    private DurationWords() {
    }

    /** {@return the duration for a sentence: about two weeks, 36 months; years when no unit is given; empty for none} */
    public static String prose(Duration duration) {
        return duration == null || duration.getAmount() == null ? "" : qualifier(duration.getQualifier()) + amount(duration, true);
    }

    /** {@return the duration in figures, for tables} */
    public static String figures(Duration duration) {
        return duration == null || duration.getAmount() == null ? "" : qualifier(duration.getQualifier()) + amount(duration, false);
    }

    /** {@return the word for how exact something is, with a space behind; empty when exact} */
    public static String qualifier(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
            case MORE_THAN, AFTER -> "more than ";
            case LESS_THAN, BEFORE -> "less than ";
        };
    }

    /** {@return the unit of time in the singular; as typed when it is none; year when none was given} */
    static String unit(String typed) {
        return TimeUnit.parse(typed).map(unit -> unit.name().toLowerCase(Locale.ROOT)).orElse(typed);
    }

    private static String amount(Duration duration, boolean words) {
        BigDecimal amount = duration.getAmount();
        String number = words ? Numbers.inWords(amount) : Numbers.figures(amount);
        if (duration.getUpTo() != null) {
            number += " to " + (words ? Numbers.inWords(duration.getUpTo()) : Numbers.figures(duration.getUpTo()));
        }
        String unit = unit(duration.getUnit());
        boolean one = duration.getUpTo() == null && amount.compareTo(BigDecimal.ONE) == 0;
        return number + (Character.isDigit(number.charAt(number.length() - 1)) ? Numbers.NBSP : " ") + unit + (one || TimeUnit.parse(unit).isEmpty() ? "" : "s");
    }
}
