// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import org.calx.model.time.TimeUnit;

/**
 * How often a dose is given.
 *
 * @param perDay doses a day; less than one when it is not given daily
 */
record Schedule(BigDecimal perDay) {

    /** Reads "twice daily", "weekly", "every 2 weeks"; empty when the period is not said. */
    static Optional<Schedule> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        BigDecimal times = BigDecimal.ONE;
        BigDecimal every = BigDecimal.ONE;
        Optional<TimeUnit> period = Optional.empty();
        for (String word : words) {
            switch (word) {
            case "twice" -> times = BigDecimal.TWO;
            case "three" -> times = new BigDecimal(3);
            case "daily" -> period = Optional.of(TimeUnit.DAY);
            case "weekly" -> period = Optional.of(TimeUnit.WEEK);
            case "monthly" -> period = Optional.of(TimeUnit.MONTH);
            case "yearly" -> period = Optional.of(TimeUnit.YEAR);
            case "once", "times", "every" -> {
                // say nothing about the number
            }
            default -> {
                if (word.matches("\\d+(\\.\\d+)?")) {
                    every = new BigDecimal(word);
                } else {
                    period = TimeUnit.parse(word);
                }
            }
            }
        }
        BigDecimal number = times;
        BigDecimal interval = every;
        return interval.signum() == 0 ? Optional.empty()
                : period.map(unit -> interval.multiply(BigDecimal.valueOf(unit.days())))
                        .map(days -> new Schedule(number.divide(days, MathContext.DECIMAL64)));
    }
}
