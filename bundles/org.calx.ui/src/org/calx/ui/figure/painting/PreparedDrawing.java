// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.painting;

import java.util.ArrayList;
import java.util.List;
import org.calx.drawing.Drawing;
import org.calx.drawing.Group;
import org.calx.drawing.Label;
import org.calx.drawing.Mark;
import org.calx.drawing.Shape;
import org.calx.drawing.geometry.Box;
import org.calx.drawing.painting.Stroked;

/**
 * A drawing taken apart into outlines, in the order they are painted. Made in any thread, since it takes a while.
 *
 * @param drawing the drawing
 * @param pieces  its outlines
 */
public record PreparedDrawing(Drawing drawing, List<Piece> pieces) {

    /** Copies the list. */
    public PreparedDrawing {
        pieces = List.copyOf(pieces);
    }

    /**
     * An outline.
     *
     * @param stroked the outline and its colours
     * @param box     what it covers, its line included
     */
    record Piece(Stroked stroked, Box box) {
    }

    /** {@return the drawing taken apart} */
    public static PreparedDrawing of(Drawing drawing) {
        List<Piece> pieces = new ArrayList<>();
        drawing.marks().forEach(mark -> collect(mark, pieces));
        return new PreparedDrawing(drawing, pieces);
    }

    private static void collect(Mark mark, List<Piece> pieces) {
        switch (mark) {
        case Group group -> group.marks().forEach(each -> collect(each, pieces));
        case Shape shape -> Stroked.of(shape).forEach(each -> pieces.add(piece(each)));
        case Label label -> Stroked.of(label).forEach(each -> pieces.add(piece(each)));
        }
    }

    private static Piece piece(Stroked stroked) {
        return new Piece(stroked, stroked.outline().bounds().grown(stroked.stroke() == null ? 0 : stroked.stroke().width() / 2));
    }
}
