// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.file;

/** What an export finds in the place of a file. */
public enum Fate {
    /** Nothing. */
    NEW,
    /** What Calx wrote, untouched since. */
    OURS,
    /** What a person edited since, or what Calx did not write. */
    EDITED,
    /** A document that a word processor has open. */
    OPEN,
    /** Something that cannot be replaced. */
    OBSTACLE
}
