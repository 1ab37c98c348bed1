// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.proof;

import java.util.List;
import java.util.stream.IntStream;
import org.calx.manuscript.document.Manuscript;

/**
 * A manuscript to be looked at before it is printed. Never changes; may be made by any thread.
 *
 * @param title  the title of the manuscript
 * @param pieces everything that is read, in reading order, between the edges of sheets
 */
public record Proof(String title, List<Piece> pieces) {

    /** Copies the list. */
    public Proof {
        pieces = List.copyOf(pieces);
    }

    /** {@return a manuscript as it is printed} */
    public static Proof of(Manuscript manuscript, PrintLook look) {
        return new Proof(manuscript.properties().title(), new PieceMaker(look, manuscript.properties().draft()).pieces(manuscript.blocks()));
    }

    /** {@return the place of the piece with a name; -1 for none} */
    public int named(String name) {
        return IntStream.range(0, pieces.size()).filter(i -> pieces.get(i).names().contains(name)).findFirst().orElse(-1);
    }

    /** {@return the places of the headings} */
    public List<Integer> headings() {
        return IntStream.range(0, pieces.size()).filter(i -> pieces.get(i).headingLevel() > 0).boxed().toList();
    }

    /** {@return what the piece at a place looks like} */
    public Shape shape(int piece) {
        return pieces.get(piece).shape();
    }
}
