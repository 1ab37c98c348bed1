// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calx.tests.preview.Manuscripts.body;
import static org.calx.tests.preview.Manuscripts.heading;
import static org.calx.tests.preview.Manuscripts.proof;

import org.calx.ui.preview.proof.Proof;
import org.calx.ui.preview.proof.Spot;
import org.calx.ui.preview.setting.Changes;
import org.junit.jupiter.api.Test;

/** What was seen is found again in the next version of a manuscript. */
class ChangesTest {

    private final Proof before = proof(heading(1, "One"), body("a a a"), body("b b b"), body("c c c"), heading(1, "Two"), body("d d d"));

    @Test
    void whatLooksTheSameIsNotSetAgain() {
        Changes changes = new Changes(before, proof(heading(1, "One"), body("new"), body("a a a"), body("b b x b"), body("c c c"), heading(1, "Two"), body("d d d")));
        assertThat(new int[] {changes.origin(0), changes.origin(1), changes.origin(2), changes.origin(3), changes.origin(4), changes.origin(5), changes.origin(8)})
                .containsExactly(0, 1, -1, 2, -1, 4, 7);
    }

    @Test
    void piecesMoveWithWhatIsBeforeThem() {
        Changes changes = new Changes(before, proof(heading(1, "One"), body("new"), body("a a a"), body("b b x b"), body("c c c"), heading(1, "Two"), body("d d d")));
        assertThat(changes.moved(1)).isEqualTo(1);
        assertThat(changes.moved(2)).isEqualTo(3);
        assertThat(changes.moved(3)).isEqualTo(4); // changed, but behind a paragraph found again
        assertThat(changes.moved(4)).isEqualTo(5);
        assertThat(changes.moved(6)).isEqualTo(7);
    }

    @Test
    void sentencesInAChangedParagraphAreFoundAgain() {
        Proof old = proof(body("First words. Second words. Third words."));
        Changes changes = new Changes(old, proof(body("First new words. Second words. Third words.")));
        assertThat(changes.moved(new Spot(1, 0, 3))).isEqualTo(new Spot(1, 0, 3));
        assertThat(changes.moved(new Spot(1, 0, 13))).isEqualTo(new Spot(1, 0, 17));
        assertThat(changes.moved(new Spot(1, 0, 38))).isEqualTo(new Spot(1, 0, 42));
    }

    @Test
    void sectionsMayChangePlaces() {
        Changes changes = new Changes(before, proof(heading(1, "Two"), body("d d d"), heading(1, "One"), body("a a a"), body("c c c")));
        assertThat(changes.moved(2)).isEqualTo(4);
        assertThat(changes.moved(6)).isEqualTo(2);
        assertThat(changes.origin(2)).isEqualTo(6);
    }

    @Test
    void nothingIsLeft() {
        Changes changes = new Changes(before, proof());
        assertThat(changes.moved(4)).isBetween(0, 1);
        assertThat(changes.moved(new Spot(4, 0, 2))).isEqualTo(new Spot(changes.moved(4), 0, 0));
        assertThat(new Changes(proof(), before).moved(1)).isEqualTo(7);
    }
}
