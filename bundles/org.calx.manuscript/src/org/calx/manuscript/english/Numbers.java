// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.english;

import java.math.BigDecimal;
import java.util.List;

/** Numbers as they are printed. */
public final class Numbers {

    /** A space no line breaks at: between a number and its unit. */
    public static final String NBSP = "\u00A0";
    /** Between the ends of a range. */
    public static final String EN_DASH = "\u2013";

    private static final List<String> WORDS = List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Numbers() {
    }

    /** {@return the count in words from one to nine, in figures above; "no" for none} */
    public static String inWords(long count) {
        return count >= 0 && count < WORDS.size() ? WORDS.get((int) count) : Long.toString(count);
    }

    /** {@return the number in words if it is a whole one from one to nine, otherwise in figures} */
    public static String inWords(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0 && plain.signum() > 0 && plain.compareTo(BigDecimal.TEN) < 0
                ? inWords(plain.longValueExact())
                : figures(number);
    }

    /** {@return the number in figures with the zeros the author wrote and a true minus sign} */
    public static String figures(BigDecimal number) {
        return number.toPlainString().replace('-', '\u2212');
    }

    /** {@return two ends joined as a range} */
    public static String range(String low, String high) {
        return low + EN_DASH + high;
    }
}
