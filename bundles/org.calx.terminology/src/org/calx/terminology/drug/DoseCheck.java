// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.drug;

/** How a written dose relates to the customary ones. */
public enum DoseCheck {
    /** Inside one of the ranges. */
    WITHIN,
    /** Below all comparable ranges. */
    BELOW,
    /** Above all comparable ranges. */
    ABOVE,
    /** Between two comparable ranges. */
    BETWEEN,
    /** No range is known for that route and kind of unit. */
    NOT_COMPARABLE
}
