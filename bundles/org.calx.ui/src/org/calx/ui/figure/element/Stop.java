// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.element;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.calx.drawing.geometry.Box;
import org.calx.manuscript.drawn.FigureTable;

/**
 * Something in a figure that can be pointed at and walked to.
 *
 * @param index   its place in the order of reading, from 0
 * @param row     what is said of it
 * @param columns the titles of the cells of the row
 * @param boxes   where it is drawn, in millimetres; one or more
 */
public record Stop(int index, FigureTable.Row row, List<String> columns, List<Box> boxes) {

    /** Copies the lists. */
    public Stop {
        columns = List.copyOf(columns);
        boxes = List.copyOf(boxes);
    }

    /** {@return the name of the element of the case that it shows} */
    public String element() {
        return row.element();
    }

    /** {@return what a screen reader says} */
    public String said() {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(", "));
    }

    /** {@return what is shown beside the pointer, a line for each thing known} */
    public String tip() {
        return IntStream.range(0, columns.size()).filter(i -> !row.cells().get(i).isEmpty()).mapToObj(i -> columns.get(i) + ": " + row.cells().get(i))
                .collect(Collectors.joining("\n"));
    }
}
