// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.setting;

import java.util.function.IntUnaryOperator;

/**
 * A column of pieces that is longer than the window it is seen through. Heights are estimated until a piece comes into view; what is seen
 * stays where it is while they become known, because the window is bound to the piece at its upper edge, not to a distance from the start.
 */
public final class Galley {

    private static final int UNKNOWN = -1;

    private final int[] known;
    private final int[] estimates;
    private final IntUnaryOperator measure;
    private int window = 1;
    private int first;
    private int hidden;

    /**
     * A column.
     *
     * @param count    the number of its pieces, at least 1
     * @param recall   how high a piece is, when it has been measured before; else a negative number
     * @param estimate about how high a piece is; cheap
     * @param measure  how high a piece is
     */
    public Galley(int count, IntUnaryOperator recall, IntUnaryOperator estimate, IntUnaryOperator measure) {
        this.measure = measure;
        known = new int[count];
        estimates = new int[count];
        for (int i = 0; i < count; i++) {
            known[i] = Math.max(UNKNOWN, recall.applyAsInt(i));
            estimates[i] = known[i] == UNKNOWN ? Math.max(0, estimate.applyAsInt(i)) : known[i];
        }
    }

    /** {@return the number of pieces} */
    public int count() {
        return known.length;
    }

    /** {@return the piece at the upper edge of the window} */
    public int first() {
        return first;
    }

    /** {@return how much of the first piece is hidden above the window} */
    public int hidden() {
        return hidden;
    }

    /** {@return the height of the window} */
    public int window() {
        return window;
    }

    /** Sets the height of the window. */
    public void resize(int height) {
        window = Math.max(1, height);
        settle();
    }

    /** {@return the height of a piece, which is measured if it was not} */
    public int height(int piece) {
        if (known[piece] == UNKNOWN) {
            known[piece] = measure.applyAsInt(piece);
        }
        return known[piece];
    }

    /** {@return whether a piece has been measured} */
    public boolean isKnown(int piece) {
        return known[piece] != UNKNOWN;
    }

    /** {@return the height of the column, as far as it is known} */
    public long length() {
        return top(known.length);
    }

    /** {@return how far the window is from the start of the column, as far as it is known} */
    public long position() {
        return top(first) + hidden;
    }

    /** {@return where a piece starts in the column, as far as it is known} */
    public long top(int piece) {
        long top = 0;
        for (int i = 0; i < piece; i++) {
            top += known[i] == UNKNOWN ? estimates[i] : known[i];
        }
        return top;
    }

    /** {@return where a piece starts, from the upper edge of the window; pieces between are measured when they are near} */
    public int fromWindow(int piece) {
        if (piece < first) {
            return (int) Math.max(Integer.MIN_VALUE / 2, top(piece) - position());
        }
        long y = -hidden;
        for (int i = first; i < piece; i++) {
            y += y < window ? height(i) : known[i] == UNKNOWN ? estimates[i] : known[i];
        }
        return (int) Math.min(Integer.MAX_VALUE / 2, y);
    }

    /** Moves the window so that it starts within a piece. */
    public void show(int piece, int hiddenOfIt) {
        first = Math.clamp(piece, 0, known.length - 1);
        hidden = hiddenOfIt;
        settle();
    }

    /** Moves the window to a distance from the start of the column. */
    public void moveTo(long position) {
        long rest = Math.max(0, position);
        int piece = 0;
        while (piece < known.length - 1 && rest >= (known[piece] == UNKNOWN ? estimates[piece] : known[piece])) {
            rest -= known[piece] == UNKNOWN ? estimates[piece] : known[piece];
            piece++;
        }
        show(piece, (int) Math.min(Integer.MAX_VALUE / 2, rest));
    }

    /** Moves the window down, or up when it is a negative distance. */
    public void moveBy(int distance) {
        hidden += distance;
        settle();
    }

    /** {@return the piece at a distance from the upper edge of the window; -1 below the last} */
    public int at(int y) {
        int top = -hidden;
        for (int i = first; i < known.length; i++) {
            top += height(i);
            if (y < top) {
                return i;
            }
        }
        return -1;
    }

    /** The first piece is one that can be seen, and nothing is shown before the first or behind the last piece. */
    private void settle() {
        while (hidden < 0 && first > 0) {
            first--;
            hidden += height(first);
        }
        hidden = Math.max(0, hidden);
        while (first < known.length - 1 && hidden >= height(first)) {
            hidden -= height(first);
            first++;
        }
        int below = -hidden;
        for (int i = first; i < known.length && below < window; i++) {
            below += height(i);
        }
        if (below < window) {
            fill(window - below);
        }
    }

    /** The end of the column stands above the lower edge of the window: moves it down, as far as there is something above. */
    private void fill(int missing) {
        hidden -= missing;
        while (hidden < 0 && first > 0) {
            first--;
            hidden += height(first);
        }
        hidden = Math.max(0, hidden);
    }
}
