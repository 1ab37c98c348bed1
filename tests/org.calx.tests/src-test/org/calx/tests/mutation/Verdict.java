// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.mutation;

/** What the findings of a damaged file are. */
enum Verdict {
    /** No finding is new: the damage is in prose or a remark, or the text still has a meaning nobody objects to. */
    SILENT,
    /** All new findings are in the damaged part or the statements it touches. */
    LOCAL,
    /**
     * Those of the reader are; elsewhere there are consequences: a name that the damage took away is missed, or a rule misses
     * or compares a fact that the damage took away or changed.
     */
    CONSEQUENCE,
    /** A new finding is elsewhere and follows from nothing that was taken away. */
    ELSEWHERE,
    /** The check threw an exception. */
    EXCEPTION
}
