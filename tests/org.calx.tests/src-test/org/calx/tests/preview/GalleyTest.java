// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import org.calx.ui.preview.setting.Galley;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What is seen stays where it is, although heights become known only when a piece comes into view. */
class GalleyTest {

    private final BitSet measured = new BitSet();

    private Galley galley(int window, int... heights) {
        Galley galley = new Galley(heights.length, i -> -1, i -> 100, i -> {
            measured.set(i);
            return heights[i];
        });
        galley.resize(window);
        return galley;
    }

    @Test
    void measuresOnlyWhatIsSeen() {
        int[] heights = new int[10_000];
        Arrays.fill(heights, 50);
        Galley galley = galley(200, heights);
        assertThat(measured.cardinality()).isEqualTo(4);
        galley.moveTo(500_000);
        assertThat(measured.cardinality()).isLessThan(20);
        assertThat(galley.first()).isCloseTo(5_000, within(20));
    }

    @Test
    void scrollsByWhatPiecesReallyMeasure() {
        Galley galley = galley(100, 30, 200, 70, 400, 20);
        galley.moveBy(100);
        assertThat(galley.first()).isEqualTo(1);
        assertThat(galley.hidden()).isEqualTo(70);
        galley.moveBy(-60);
        assertThat(galley.first()).isEqualTo(1);
        assertThat(galley.hidden()).isEqualTo(10);
        galley.moveBy(-1000);
        assertThat(galley.position()).isZero();
    }

    @Test
    void neverLeavesTheEndOfTheColumnAboveTheEndOfTheWindow() {
        Galley galley = galley(100, 30, 200, 70, 400, 20);
        galley.moveTo(Long.MAX_VALUE / 2);
        assertThat(galley.first()).isEqualTo(3);
        assertThat(galley.hidden()).isEqualTo(320);
        galley.show(4, 0);
        assertThat(galley.fromWindow(4)).isEqualTo(80);
    }

    @Test
    void aShortColumnStandsAtTheTop() {
        Galley galley = galley(1000, 30, 200);
        galley.moveBy(500);
        assertThat(galley.position()).isZero();
        assertThat(galley.at(229)).isEqualTo(1);
        assertThat(galley.at(230)).isEqualTo(-1);
    }

    @Test
    void whatIsSeenStaysWhileTheRestIsMeasured() {
        int[] heights = new Random(7).ints(500, 1, 300).toArray();
        Galley galley = galley(400, heights);
        galley.moveTo(20_000);
        int first = galley.first();
        int hidden = galley.hidden();
        for (int i = 0; i < heights.length; i++) {
            galley.height(i);
        }
        assertThat(galley.first()).isEqualTo(first);
        assertThat(galley.hidden()).isEqualTo(hidden);
        assertThat(galley.length()).isEqualTo(Arrays.stream(heights).sum());
        assertThat(galley.position()).isEqualTo(Arrays.stream(heights).limit(first).sum() + hidden);
    }

    /** Once everything is measured a galley is nothing but a long strip. */
    @RepeatedTest(20)
    void movesLikeAStrip(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[] heights = random.ints(1 + random.nextInt(40), 0, 200).toArray();
        int window = 1 + random.nextInt(500);
        Galley galley = galley(window, heights);
        for (int i = 0; i < heights.length; i++) {
            galley.height(i);
        }
        int most = Math.max(0, Arrays.stream(heights).sum() - window);
        long position = 0;
        for (int step = 0; step < 200; step++) {
            int by = random.nextInt(-300, 300);
            position = Math.clamp(position + by, 0, most);
            galley.moveBy(by);
            assertThat(galley.position()).isEqualTo(position);
        }
        galley.moveTo(most / 2);
        assertThat(galley.position()).isEqualTo(most / 2);
    }
}
