// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calx.tests.preview.Manuscripts.body;
import static org.calx.tests.preview.Manuscripts.figure;
import static org.calx.tests.preview.Manuscripts.heading;
import static org.calx.tests.preview.Manuscripts.inlines;
import static org.calx.tests.preview.Manuscripts.proof;

import java.util.List;
import org.calx.manuscript.document.Caption;
import org.calx.manuscript.document.ItemList;
import org.calx.manuscript.document.Table;
import org.calx.ui.preview.proof.Proof;
import org.calx.ui.preview.proof.ProofText;
import org.calx.ui.preview.proof.Spot;
import org.calx.ui.preview.proof.Stretch;
import org.junit.jupiter.api.Test;

/** A proof as plain text: what is copied and read aloud. */
class ProofTextTest {

    private final Table table = new Table(new Caption(Caption.Kind.TABLE, 1, "t", inlines("Results")),
            List.of(new Table.Column(1, Table.Alignment.START), new Table.Column(1, Table.Alignment.START)),
            new Table.Row(false, List.of(new Table.Cell(inlines("Test"), 1), new Table.Cell(inlines("Result"), 1))),
            List.of(new Table.Row(false, List.of(new Table.Cell(inlines("Calcium"), 1), new Table.Cell(List.of(), 1)))), List.of());
    private final Proof proof = proof(heading(1, "Head"), body("Some words."), new ItemList(true, List.of(inlines("one"), inlines("two"))), table,
            figure(1, 10, 10, 96), body("End."));
    private final ProofText text = ProofText.of(proof);

    @Test
    void readsAsAPersonWouldTypeIt() {
        assertThat(text.text()).isEqualTo("""
                Head

                Some words.

                1. one
                2. two

                Table 1. Results

                Test\tResult
                Calcium\t

                [A hand]

                Figure 1. A caption.

                End.""");
    }

    @Test
    void everyPlaceHasItsOffset() {
        for (int piece = 0; piece < proof.pieces().size(); piece++) {
            for (int cell = 0; cell < proof.shape(piece).texts().size(); cell++) {
                String words = proof.shape(piece).texts().get(cell).text();
                for (int offset = 0; offset <= words.length(); offset++) {
                    Spot spot = new Spot(piece, cell, offset);
                    assertThat(text.text().substring(text.offset(spot))).startsWith(words.substring(offset));
                    if (!words.isEmpty()) {
                        assertThat(text.spot(text.offset(spot))).isEqualTo(spot);
                    }
                }
            }
        }
    }

    @Test
    void copiesAcrossParagraphsAndCells() {
        assertThat(text.text(new Stretch(new Spot(1, 0, 2), new Spot(2, 0, 4)))).isEqualTo("ad\n\nSome");
        assertThat(text.text(new Stretch(new Spot(3, 0, 0), new Spot(4, 0, 3)))).isEqualTo("1. one\n2. two");
        assertThat(text.text(new Stretch(new Spot(6, 0, 0), new Spot(6, 1, 3)))).isEqualTo("Test\tRes");
        int last = proof.pieces().size() - 1;
        assertThat(text.text(new Stretch(new Spot(0, 0, 0), new Spot(last, 0, 0)))).isEqualTo(text.text());
    }

    @Test
    void aStretchCoversPartsOfTexts() {
        Stretch stretch = Stretch.between(new Spot(4, 0, 2), new Spot(2, 0, 5));
        assertThat(stretch.from()).isEqualTo(new Spot(2, 0, 5));
        assertThat(stretch.start(1, 0, 4)).isGreaterThanOrEqualTo(stretch.end(1, 0, 4));
        assertThat(new int[] {stretch.start(2, 0, 11), stretch.end(2, 0, 11)}).containsExactly(5, 11);
        assertThat(new int[] {stretch.start(3, 0, 3), stretch.end(3, 0, 3)}).containsExactly(0, 3);
        assertThat(new int[] {stretch.start(4, 0, 3), stretch.end(4, 0, 3)}).containsExactly(0, 2);
        assertThat(stretch.start(5, 0, 3)).isGreaterThanOrEqualTo(stretch.end(5, 0, 3));
    }
}
