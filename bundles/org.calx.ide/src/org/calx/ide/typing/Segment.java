// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.typing;

/**
 * A piece of a case that is not statements: text in quotes, narrative text or a remark.
 *
 * @param zone   what it is
 * @param start  where it starts, at its first mark
 * @param end    where it ends, behind its last mark; the end of a line is not part of it
 * @param closed whether its last mark is there
 */
public record Segment(Zone zone, int start, int end, boolean closed) {

    /** {@return whether a caret at a place stands in it: between its marks, or behind what nothing closes} */
    public boolean holds(int offset) {
        return start < offset && (offset < end || offset == end && !closed);
    }

    /** {@return how many characters open it, and close it} */
    public int mark() {
        return switch (zone) {
        case STRING -> 1;
        case NARRATIVE -> Zones.NARRATIVE_MARK.length();
        default -> 2;
        };
    }

    /** {@return where its text starts} */
    public int textStart() {
        return Math.min(end, start + mark());
    }

    /** {@return where its text ends} */
    public int textEnd() {
        return closed && zone != Zone.LINE_COMMENT ? Math.max(textStart(), end - mark()) : end;
    }
}
