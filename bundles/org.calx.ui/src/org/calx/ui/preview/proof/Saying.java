// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.proof;

import org.calx.manuscript.document.Passage;

/**
 * A sentence, or less when it says something on its own, that knows where it comes from.
 *
 * @param cell   in which of the texts of its piece it stands
 * @param start  where it starts there
 * @param end    where it ends, behind its last character
 * @param origin what it was composed from
 */
public record Saying(int cell, int start, int end, Passage.Origin origin) {

    /** {@return whether a position in a text lies in it} */
    public boolean holds(int inCell, int offset) {
        return inCell == cell && start <= offset && offset < end;
    }
}
