// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.time;

/** How two moments stand to each other. */
public enum Order {
    /** The first certainly lies before the second. */
    BEFORE,
    /** The first certainly lies after the second. */
    AFTER,
    /** The record is not exact enough to tell, or both are the same. */
    OVERLAPPING,
    /** The two are counted from different things, so nothing can be said. */
    INCOMPARABLE
}
