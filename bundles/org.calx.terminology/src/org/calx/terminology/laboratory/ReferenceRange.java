// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.laboratory;

import java.util.Optional;

import org.calx.terminology.unit.Interval;
import org.calx.terminology.unit.Unit;

/**
 * Usual adult range of a test in one unit; standard knowledge, good for a warning only. The reporting laboratory's own range wins.
 *
 * @param unit   unit of the bounds
 * @param sex    whom it is for; empty for both
 * @param values the usual values
 */
public record ReferenceRange(Unit unit, Optional<Sex> sex, Interval values) {
}
