// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.proof;

import java.util.Comparator;

/**
 * A place between two characters of a proof.
 *
 * @param piece  the place of its piece
 * @param cell   in which of the texts of the piece
 * @param offset how many characters stand before it there
 */
public record Spot(int piece, int cell, int offset) implements Comparable<Spot> {

    private static final Comparator<Spot> ORDER = Comparator.comparingInt(Spot::piece).thenComparingInt(Spot::cell).thenComparingInt(Spot::offset);

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
