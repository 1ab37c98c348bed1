// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.proof;

/**
 * Text that refers to something in the same manuscript: a citation to its reference, "Figure 2" to the figure.
 *
 * @param cell   in which of the texts of its piece it stands
 * @param start  where it starts there
 * @param end    where it ends, behind its last character
 * @param target the name of the piece it refers to
 */
public record Pointer(int cell, int start, int end, String target) {

    /** {@return whether a position in a text lies in it} */
    public boolean holds(int inCell, int offset) {
        return inCell == cell && start <= offset && offset < end;
    }
}
