// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a reader has been: back and forward, as in a browser. */
public final class Trail {

    private static final int LONGEST = 100;

    /**
     * A place and how far it was read.
     *
     * @param place where
     * @param top   the first line that was visible
     */
    public record Stop(Place place, int top) {
    }

    private final List<Stop> stops = new ArrayList<>();
    private int current = -1;

    /** Goes to a new place; what lay ahead is forgotten. */
    public void go(Place place) {
        while (stops.size() > current + 1) {
            stops.removeLast();
        }
        stops.add(new Stop(place, -1));
        if (stops.size() > LONGEST) {
            stops.removeFirst();
        }
        current = stops.size() - 1;
    }

    /** Notes how far the current place was read. */
    public void leave(int top) {
        if (current >= 0) {
            stops.set(current, new Stop(stops.get(current).place(), top));
        }
    }

    /** {@return the current place; empty before the first} */
    public Optional<Stop> current() {
        return current < 0 ? Optional.empty() : Optional.of(stops.get(current));
    }

    /** {@return whether there is a place before the current one} */
    public boolean hasBack() {
        return current > 0;
    }

    /** {@return whether there is a place after the current one} */
    public boolean hasForward() {
        return current < stops.size() - 1;
    }

    /** Goes one place back or forward. */
    public void step(boolean forward) {
        if (forward ? hasForward() : hasBack()) {
            current += forward ? 1 : -1;
        }
    }
}
