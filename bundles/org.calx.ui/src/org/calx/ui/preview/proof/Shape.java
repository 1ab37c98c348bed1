// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.proof;

import java.util.List;
import org.calx.manuscript.document.Table;

/**
 * What one thing in the vertical flow looks like. Equal shapes are set equally, so that what has been set once need not be set again.
 * Sealed: a setter that forgets a kind does not compile. Distances are in points.
 */
public sealed interface Shape {

    /** {@return its texts in reading order; what is said and pointed at counts them} */
    List<Lettering> texts();

    /**
     * A paragraph.
     *
     * @param kind    what it is for
     * @param type    its letters and lines
     * @param marker  what stands before it, such as a bullet or a number; empty for nothing
     * @param text    what it says
     * @param above   the distance above it
     * @param below   the distance below it
     * @param counted whether its lines are numbered
     */
    record Text(TextKind kind, Type type, String marker, Lettering text, double above, double below, boolean counted) implements Shape {

        @Override
        public List<Lettering> texts() {
            return List.of(text);
        }
    }

    /**
     * A row of a table.
     *
     * @param kind  of what kind its cells are: of the header, of a group, or of the body
     * @param cells its cells
     * @param last  whether it ends the table
     */
    record Row(TextKind kind, List<Cell> cells, boolean last) implements Shape {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        @Override
        public List<Lettering> texts() {
            return cells.stream().map(Cell::text).toList();
        }
    }

    /**
     * A cell.
     *
     * @param text      what it says
     * @param from      where it starts, as a share of the width of the text
     * @param to        where it ends
     * @param alignment how its lines are aligned
     */
    record Cell(Lettering text, double from, double to, Table.Alignment alignment) {
    }

    /**
     * A picture.
     *
     * @param name        the name of the figure; no other in the manuscript has it
     * @param width       its width in print
     * @param height      its height in print
     * @param description what a reader who cannot see it is told
     * @param above       the distance above it
     * @param counted     whether it counts as a line
     */
    record Image(String name, double width, double height, String description, double above, boolean counted) implements Shape {

        @Override
        public List<Lettering> texts() {
            return List.of();
        }
    }

    /**
     * Where one sheet ends and the next starts.
     *
     * @param ends   whether a sheet ends here; none does above the first
     * @param starts whether a sheet starts here; none does below the last
     * @param draft  whether the sheet that starts is marked as one of a draft
     */
    record Edge(boolean ends, boolean starts, boolean draft) implements Shape {

        @Override
        public List<Lettering> texts() {
            return List.of();
        }
    }
}
