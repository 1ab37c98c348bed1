// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide.page;

import java.util.List;

/**
 * The form of a line.
 *
 * @param above  free space above it in pixels
 * @param indent where it begins, in pixels
 * @param hang   where it goes on when it is wrapped, in pixels
 * @param tabs   where its columns begin, in pixels
 * @param ground what lies behind it
 */
public record Line(int above, int indent, int hang, List<Integer> tabs, Ground ground) {

    /** What lies behind a line. */
    public enum Ground {
        /** The page itself. */
        PAGE,
        /** The ground of something typed. */
        CODE,
        /** The ground of a table's head. */
        HEAD
    }

    /** Copies the columns. */
    public Line {
        tabs = List.copyOf(tabs);
    }
}
