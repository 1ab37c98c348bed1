// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.drug;

import org.calx.terminology.unit.Interval;
import org.calx.terminology.unit.Unit;

/**
 * Customary dose of a drug in calcinosis, or its labelled dose; good for a warning only.
 *
 * @param route  id in the vocabulary {@code ROUTE}; empty text for any route
 * @param values the customary values
 * @param unit   unit of the values: per day or week where the dose is regular, per administration otherwise
 */
public record DoseRange(String route, Interval values, Unit unit) {

    /** As printed: {@code 240–480 mg/day}. */
    public String print() {
        return values.print() + (unit.label().equals("%") ? "%" : " " + unit.label());
    }
}
