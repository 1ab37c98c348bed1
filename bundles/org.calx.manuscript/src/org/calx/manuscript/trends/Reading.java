// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.trends;

import java.util.Optional;

import org.calx.manuscript.drawn.time.Reach;
import org.eclipse.emf.ecore.EObject;

/**
 * One measured value.
 *
 * @param origin   the element that records it
 * @param at       when it was measured; bounded
 * @param time     the same in words
 * @param recorded the same as the author recorded it, whatever may be told
 * @param value    the value in the unit of its series
 * @param label    the value as printed
 * @param bound    whether it was reported only as below or above a limit, which is the value then
 * @param standing how it stands to the reference range
 * @param range    the reference range in the unit of its series; empty for none
 */
record Reading(EObject origin, Reach at, String time, String recorded, double value, String label, boolean bound, Standing standing, Optional<ReferenceBand> range) {

    /** How a value stands to its reference range. */
    enum Standing {
        /** Above. */
        ABOVE,
        /** Below. */
        BELOW,
        /** Within, or without a range. */
        WITHIN
    }

    boolean isOutside() {
        return standing != Standing.WITHIN;
    }

    double day() {
        return at.middle();
    }
}
