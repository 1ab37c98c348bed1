// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.document;

/**
 * How fast an author types: tells how long nothing may be typed until typing rests. Longer than between two keys, so that what is begun
 * then does not take the processor from the next key; no longer than needed, so that the author sees what came of it.
 */
public final class TypingRhythm {

    /** After a rest, in milliseconds: the next key may be the only one. */
    public static final long SHORTEST = 120;
    /** For the slowest author, in milliseconds. */
    public static final long LONGEST = 250;
    private static final long NANOS = 1_000_000;

    private final long[] intervals = {LONGEST, LONGEST};
    private long last;
    private int next;

    /**
     * Something was typed.
     *
     * @param nanos when, as of {@link System#nanoTime()}
     */
    public synchronized void typed(long nanos) {
        intervals[next] = (nanos - last) / NANOS;
        next = 1 - next;
        last = nanos;
    }

    /** {@return how long nothing is typed when an author who types on rests, in milliseconds: a third more than lay between the last keys} */
    public synchronized long pause() {
        return Math.clamp(Math.max(intervals[0], intervals[1]) * 4 / 3, SHORTEST, LONGEST);
    }
}
