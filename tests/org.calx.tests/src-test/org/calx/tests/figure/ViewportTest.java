// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Point;
import org.calx.ui.figure.canvas.Viewport;
import org.junit.jupiter.api.Test;

/** The size in which a figure is shown, and which part of it. */
class ViewportTest {

    private static Viewport viewport() {
        Viewport viewport = new Viewport();
        viewport.window(424, 300);
        viewport.paper(100, 150);
        return viewport;
    }

    @Test
    void paperIsAsWideAsTheWindowAlsoWhenThatChanges() {
        Viewport viewport = viewport();
        assertThat(viewport.scale()).isEqualTo(4);
        assertThat(viewport.contentHeight()).isEqualTo(624);
        viewport.window(824, 300);
        assertThat(viewport.scale()).isEqualTo(8);
        assertThat(viewport.contentWidth()).isEqualTo(824);
    }

    @Test
    void placeUnderThePointerStaysWhereItIs() {
        Viewport viewport = viewport();
        viewport.scrollTo(0, 100);
        Point before = viewport.toPaper(300, 200);
        viewport.zoom(3, 300, 200);
        assertThat(viewport.isFitted()).isFalse();
        assertThat(viewport.scale()).isCloseTo(4 * 1.25 * 1.25 * 1.25, within(1e-9));
        Point after = viewport.toPaper(300, 200);
        assertThat(after.distance(before)).isLessThan(0.2);
        viewport.zoom(-100, 300, 200);
        assertThat(viewport.scale()).isEqualTo(1);
        assertThat(viewport.left()).as("a small paper stands in the middle").isEqualTo(162);
        viewport.fit();
        assertThat(viewport.scale()).isEqualTo(4);
    }

    @Test
    void scrollsNoFartherThanThereIsSomething() {
        Viewport viewport = viewport();
        viewport.scrollTo(50, 5000);
        assertThat(viewport.scrollX()).isZero();
        assertThat(viewport.scrollY()).isEqualTo(324);
        viewport.below(40);
        viewport.scrollTo(0, 5000);
        assertThat(viewport.scrollY()).isEqualTo(364);
        viewport.window(424, 3000);
        assertThat(viewport.scrollY()).isZero();
    }

    @Test
    void revealsWithAsLittleMovingAsPossible() {
        Viewport viewport = viewport();
        viewport.reveal(new Box(10, 10, 20, 20));
        assertThat(viewport.scrollY()).isZero();
        Box low = new Box(10, 100, 20, 105);
        viewport.reveal(low);
        assertThat(viewport.onScreen(low).bottom()).isLessThanOrEqualTo(300);
        assertThat(viewport.onScreen(low).top()).isGreaterThan(250);
        int scrolled = viewport.scrollY();
        viewport.reveal(new Box(10, 99, 20, 100));
        assertThat(viewport.scrollY()).isEqualTo(scrolled);
        viewport.reveal(new Box(10, 0, 20, 5));
        assertThat(viewport.scrollY()).isZero();
    }

    @Test
    void placesOfTheWindowAndThePaperCorrespond() {
        Viewport viewport = viewport();
        viewport.zoom(2, 0, 0);
        viewport.scrollTo(31, 17);
        Box box = viewport.onScreen(new Box(10, 20, 30, 40));
        Point back = viewport.toPaper((int) Math.round(box.left()), (int) Math.round(box.top()));
        assertThat(back.x()).isCloseTo(10, within(0.2));
        assertThat(back.y()).isCloseTo(20, within(0.2));
    }
}
