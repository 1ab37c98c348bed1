// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.trends;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.calx.manuscript.english.Numbers;

/** Numbers on axes. */
final class Numerals {

    private static final MathContext EXACT_ENOUGH = new MathContext(9);

    private Numerals() {
    }

    /** {@return the number without needless zeros} */
    static String of(double number) {
        BigDecimal plain = new BigDecimal(number, EXACT_ENOUGH).stripTrailingZeros();
        return Numbers.figures(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /** {@return the number with so many decimals} */
    static String of(double number, int decimals) {
        return Numbers.figures(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
    }
}
