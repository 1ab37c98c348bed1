// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calx.manuscript.document.Picture;

/**
 * One thing in the vertical flow: a paragraph, an item, a row of a table, a picture, the edge of a sheet.
 *
 * @param shape    what it looks like
 * @param sayings  what it says, each with its origin; an inner one before the one around it
 * @param pointers what refers to other pieces
 * @param names    by which it can be referred to
 * @param picture  the picture it shows
 */
public record Piece(Shape shape, List<Saying> sayings, List<Pointer> pointers, Set<String> names, Optional<Picture> picture) {

    /** Copies the lists. */
    public Piece {
        sayings = List.copyOf(sayings);
        pointers = List.copyOf(pointers);
        names = Set.copyOf(names);
    }

    static Piece of(Shape shape) {
        return new Piece(shape, List.of(), List.of(), Set.of(), Optional.empty());
    }

    /** {@return the innermost saying at a position of a text; empty when nothing is known of its origin} */
    public Optional<Saying> saying(int cell, int offset) {
        return sayings.stream().filter(saying -> saying.holds(cell, offset)).findFirst();
    }

    /** {@return the pointer at a position of a text} */
    public Optional<Pointer> pointer(int cell, int offset) {
        return pointers.stream().filter(pointer -> pointer.holds(cell, offset)).findFirst();
    }

    /** {@return the level of the heading it is, from 1; 0 when it is none} */
    public int headingLevel() {
        return shape instanceof Shape.Text text ? switch (text.kind()) {
        case HEADING_1 -> 1;
        case HEADING_2 -> 2;
        case HEADING_3 -> 3;
        default -> 0;
        } : 0;
    }
}
