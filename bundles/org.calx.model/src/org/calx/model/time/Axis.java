// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.time;

/** What the days of a {@link Moment} are counted from. */
public enum Axis {
    /** Days since 1970-01-01. */
    CALENDAR,
    /** Days since the patient presented, used when the calendar date of that is not recorded. */
    PRESENTATION,
    /** Days since birth, used for ages when neither the year of birth nor an age at a known date is recorded. */
    BIRTH
}
