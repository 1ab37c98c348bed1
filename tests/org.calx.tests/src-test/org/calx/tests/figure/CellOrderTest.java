// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.calx.drawing.geometry.Box;
import org.calx.manuscript.drawn.FigureTable;
import org.calx.ui.figure.element.CellOrder;
import org.calx.ui.figure.element.Stop;
import org.junit.jupiter.api.Test;

/** Sorting the table of a figure. */
class CellOrderTest {

    private static final List<String> COLUMNS = List.of("Measure", "Value", "When");

    private static List<Stop> stops(String... rows) {
        return IntStream.range(0, rows.length).mapToObj(i -> {
            String[] cells = (rows[i] + " ").split("\\|");
            double day = cells[2].isBlank() ? Double.NaN : Double.parseDouble(cells[2]);
            return new Stop(i, new FigureTable.Row("E" + i, "", day, List.of(cells[0].strip(), cells[1].strip(), cells[2].strip())), COLUMNS,
                    List.of(new Box(0, 0, 1, 1)));
        }).toList();
    }

    private static List<Integer> sorted(int column, String... rows) {
        return stops(rows).stream().sorted(new CellOrder(column)).map(Stop::index).toList();
    }

    @Test
    void numbersAreSortedByTheirSizeAndDaysByTheCalendar() {
        assertThat(sorted(1, "CRP|38 mg/L|3", "CRP|<5 mg/L|1", "CRP|6.5 mg/L|20", "CRP|-2|4", "CRP||2")).containsExactly(3, 1, 2, 0, 4);
        assertThat(sorted(2, "CRP|38|30", "CRP|5|-400", "CRP|6|", "CRP|7|4")).containsExactly(1, 3, 0, 2);
    }

    @Test
    void wordsAreSortedByTheAlphabetAndEqualsStayInTheirOrder() {
        assertThat(sorted(0, "urea|1|1", "CRP|2|2", "ALT|3|3", "crp|4|4")).containsExactly(2, 1, 3, 0);
        assertThat(sorted(-1, "b|1|2", "a|2|1")).containsExactly(0, 1);
    }
}
