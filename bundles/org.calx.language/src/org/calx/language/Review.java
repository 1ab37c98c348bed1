// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language;

import java.util.List;

/**
 * What a check found, and what of it the author has confirmed.
 *
 * @param findings  the findings nobody has confirmed, by place
 * @param confirmed the confirmed ones with the author's reasons, by place
 */
public record Review(List<Diagnostic> findings, List<Confirmed> confirmed) {

    /** Copies the lists. */
    public Review {
        findings = List.copyOf(findings);
        confirmed = List.copyOf(confirmed);
    }
}
