// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.time;

/**
 * How two moments stand to each other. A partial order: {@link #BEFORE}, {@link #AFTER} and {@link #SAME} are certain,
 * the other two say why nothing is.
 */
public enum Order {
    /** The first certainly lies before the second. */
    BEFORE,
    /** The first certainly lies after the second. */
    AFTER,
    /** Both certainly lie on the same day. */
    SAME,
    /** The record is not exact enough to tell. */
    OVERLAPPING,
    /** The two are counted from different things, so nothing can be said. */
    INCOMPARABLE;

    /** {@return whether it is known which came first, or that neither did} */
    public boolean isDecided() {
        return this == BEFORE || this == AFTER || this == SAME;
    }

    /** {@return how the second stands to the first} */
    public Order reversed() {
        return switch (this) {
        case BEFORE -> AFTER;
        case AFTER -> BEFORE;
        case SAME, OVERLAPPING, INCOMPARABLE -> this;
        };
    }
}
