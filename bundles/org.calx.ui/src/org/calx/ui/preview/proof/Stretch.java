// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.proof;

/**
 * A part of a proof, from one place to another.
 *
 * @param from where it starts
 * @param to   where it ends
 */
public record Stretch(Spot from, Spot to) {

    /** {@return the part between two places, in whichever order they stand} */
    public static Stretch between(Spot one, Spot other) {
        return one.compareTo(other) <= 0 ? new Stretch(one, other) : new Stretch(other, one);
    }

    /** {@return a part of one text} */
    public static Stretch of(int piece, int cell, int start, int end) {
        return new Stretch(new Spot(piece, cell, start), new Spot(piece, cell, end));
    }

    /** {@return whether there is nothing in it} */
    public boolean isEmpty() {
        return from.equals(to);
    }

    /** {@return where it starts in a text; the length of the text when it does not} */
    public int start(int piece, int cell, int length) {
        Spot start = new Spot(piece, cell, 0);
        return from.compareTo(start) <= 0 ? 0 : from.piece() == piece && from.cell() == cell ? Math.min(from.offset(), length) : length;
    }

    /** {@return where it ends in a text; 0 when it does not reach it} */
    public int end(int piece, int cell, int length) {
        Spot end = new Spot(piece, cell, length);
        return to.compareTo(end) >= 0 ? length : to.piece() == piece && to.cell() == cell ? to.offset() : 0;
    }
}
