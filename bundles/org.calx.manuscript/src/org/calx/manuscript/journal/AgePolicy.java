// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

/**
 * How ages are told.
 *
 * @param bandYears the years of a band, as 10 for "in her 60s"; 0 for exact ages
 */
public record AgePolicy(int bandYears) {

    /** "aged 62 years" */
    public static final AgePolicy EXACT = new AgePolicy(0);

    /** Checks the number. */
    public AgePolicy {
        if (bandYears < 0) {
            throw new IllegalArgumentException("a band of " + bandYears + " years");
        }
    }

    /** {@return whether ages are told exactly} */
    public boolean isExact() {
        return bandYears == 0;
    }
}
