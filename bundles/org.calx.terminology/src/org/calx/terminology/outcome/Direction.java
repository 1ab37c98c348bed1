// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.outcome;

/** What a rise of a measure means. */
public enum Direction {
    /** The patient is worse. */
    HIGHER_WORSE,
    /** The patient is better. */
    HIGHER_BETTER,
    /** Nothing by itself. */
    NEUTRAL
}
