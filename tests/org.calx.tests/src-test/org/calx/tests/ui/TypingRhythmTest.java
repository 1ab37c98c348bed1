// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.calx.ui.document.TypingRhythm;
import org.junit.jupiter.api.Test;

/** When typing rests. */
class TypingRhythmTest {

    private final TypingRhythm rhythm = new TypingRhythm();
    private long now;

    private void type(int... intervals) {
        for (int millis : intervals) {
            now += millis * 1_000_000L;
            rhythm.typed(now);
        }
    }

    @Test
    void restsLongerThanBetweenTheKeys() {
        type(5000, 150, 150, 150);
        assertThat(rhythm.pause()).isEqualTo(200);
    }

    @Test
    void followsTheSlowerOfTheLastTwo() {
        type(100, 180, 150, 120, 120);
        assertThat(rhythm.pause()).isEqualTo(160);
        type(165);
        assertThat(rhythm.pause()).isEqualTo(220);
    }

    @Test
    void isNeverTooShortForAKeyThatIsHeldNorTooLongForAnAuthorWhoThinks() {
        type(30, 30, 30);
        assertThat(rhythm.pause()).isEqualTo(TypingRhythm.SHORTEST);
        type(4000);
        assertThat(rhythm.pause()).isEqualTo(TypingRhythm.LONGEST);
    }

    @Test
    void isUnhurriedBeforeAnythingWasTyped() {
        assertThat(rhythm.pause()).isEqualTo(TypingRhythm.LONGEST);
    }
}
