// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.trends;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.drawn.ElementName;
import org.calx.manuscript.drawn.FigureTable;
import org.calx.manuscript.english.Numbers;
import org.calx.manuscript.timeline.TreatmentBars;
import org.calx.manuscript.wording.Times;

/** The values of the figure as a table, panel by panel, then the treatments. */
final class TrendsTable {

    private TrendsTable() {
    }

    static FigureTable of(Trends trends, TreatmentBars treatments, Times times) {
        List<FigureTable.Row> rows = new ArrayList<>();
        for (Series series : trends.series()) {
            for (Reading reading : series.readings()) {
                rows.add(new FigureTable.Row(ElementName.of(reading.origin()), series.title(reading), reading.day(), List.of(series.name(), series.valued(reading),
                        reading.time(), times.areAsRecorded() ? "" : reading.recorded(), range(series, reading), standing(reading))));
            }
        }
        rows.addAll(treatments.rows((name, time, recorded) -> List.of(name, "", time, times.areAsRecorded() ? "" : recorded, "", "treatment")));
        return FigureTable.of(List.of("Measure", "Value", "When", "As recorded", "Reference range", "Note"), rows);
    }

    private static String range(Series series, Reading reading) {
        return reading.range().map(TrendsTable::range).map(range -> range + (series.unit().isEmpty() ? "" : " " + series.unit())).orElse("");
    }

    private static String range(ReferenceBand range) {
        return Double.isInfinite(range.low()) ? "<" + Numerals.of(range.high())
                : Double.isInfinite(range.high()) ? "≥" + Numerals.of(range.low()) : Numbers.range(Numerals.of(range.low()), Numerals.of(range.high()));
    }

    private static String standing(Reading reading) {
        return switch (reading.standing()) {
            case ABOVE -> "above the range";
            case BELOW -> "below the range";
            case WITHIN -> "";
        };
    }
}
