// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.outline;

import java.util.List;

/**
 * A node of the outline.
 *
 * @param label      its name, or what it is when it has none
 * @param detail     what it says, in the words of the file; may be empty
 * @param kind       what it stands for
 * @param offset     where its statement starts
 * @param length     how long its statement is
 * @param nameOffset where its name stands in the statement, or its first word when it has none
 * @param nameLength how long that is
 * @param named      whether the label is a name of its own
 * @param children   what it contains, in the order of the file
 */
public record OutlineNode(String label, String detail, OutlineKind kind, int offset, int length,
        int nameOffset, int nameLength, boolean named, List<OutlineNode> children) {

    /** Copies the list. */
    public OutlineNode {
        children = List.copyOf(children);
    }

    /** {@return whether a position lies in the statement} */
    public boolean contains(int position) {
        return position >= offset && position <= offset + length;
    }
}
