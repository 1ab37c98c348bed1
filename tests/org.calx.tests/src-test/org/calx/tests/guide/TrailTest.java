// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.calx.app.guide.book.Place;
import org.calx.app.guide.book.Trail;
import org.junit.jupiter.api.Test;

/** Back and forward in the guide. */
class TrailTest {

    private static String current(Trail trail) {
        return trail.current().map(stop -> stop.place() + " " + stop.top()).orElse("nowhere");
    }

    @Test
    void goesBackToWhereAPlaceWasLeft() {
        Trail trail = new Trail();
        assertThat(current(trail)).isEqualTo("nowhere");
        trail.go(Place.of("a.md"));
        trail.leave(7);
        trail.go(Place.of("b.md#c"));
        assertThat(trail.hasForward()).isFalse();
        trail.step(false);
        assertThat(current(trail)).isEqualTo("a.md 7");
        assertThat(trail.hasBack()).isFalse();
        trail.step(true);
        assertThat(current(trail)).isEqualTo("b.md#c -1");
    }

    @Test
    void forgetsWhatLayAhead() {
        Trail trail = new Trail();
        trail.go(Place.of("a.md"));
        trail.go(Place.of("b.md"));
        trail.step(false);
        trail.go(Place.of("c.md"));
        assertThat(trail.hasForward()).isFalse();
        trail.step(false);
        assertThat(current(trail)).startsWith("a.md");
    }
}
