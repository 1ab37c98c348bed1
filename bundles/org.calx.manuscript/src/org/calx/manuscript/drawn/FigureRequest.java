// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.drawn;

import java.util.List;

import org.calx.manuscript.wording.TimePolicy;
import org.calx.manuscript.wording.Times;
import org.calx.model.Case;
import org.calx.model.time.CaseClock;

/**
 * What a figure is drawn from.
 *
 * @param subject  the case
 * @param clock    its clock
 * @param policy   how exactly dates and ages may be told
 * @param width    the width in millimetres
 * @param measures the tests and outcome measures asked for; empty for all. Only trends ask for any
 */
public record FigureRequest(Case subject, CaseClock clock, TimePolicy policy, double width, List<String> measures) {

    /** As wide as the page of a journal, in millimetres. */
    public static final double PAGE = 170;
    /** As wide as a column of a journal, in millimetres. */
    public static final double COLUMN = 85;

    /** Copies the list. */
    public FigureRequest {
        measures = List.copyOf(measures);
    }

    /** {@return dates and ages of the case in words} */
    public Times times() {
        return new Times(subject, clock, policy);
    }
}
