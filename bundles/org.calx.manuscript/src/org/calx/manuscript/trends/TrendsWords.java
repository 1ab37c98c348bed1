// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.trends;

import java.util.List;
import java.util.stream.Collectors;

import org.calx.manuscript.drawn.time.TimeScale;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.Lists;
import org.calx.manuscript.timeline.TreatmentBars;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.model.LabResult;

/** Caption and description of the figure. */
final class TrendsWords {

    private final Trends trends;
    private final TreatmentBars treatments;

    TrendsWords(Trends trends, TreatmentBars treatments) {
        this.trends = trends;
        this.treatments = treatments;
    }

    /** {@return what a reader who cannot see the figure is told: every value} */
    String description() {
        return "Small charts of measurements over time, one for each measure. " + trends.series().stream().map(TrendsWords::values).collect(Collectors.joining(" "))
                + (treatments.isEmpty() ? "" : " Treatments in this time: " + treatments.description() + ".");
    }

    private static String values(Series series) {
        return series.title() + ": " + series.readings().stream().map(reading -> reading.label() + (switch (reading.standing()) {
            case ABOVE -> " (high)";
            case BELOW -> " (low)";
            case WITHIN -> "";
        }) + (reading.time().isEmpty() ? "" : ", " + reading.time())).collect(Collectors.joining("; ")) + ".";
    }

    String caption(TimeScale scale) {
        List<Reading> readings = trends.series().stream().flatMap(series -> series.readings().stream()).toList();
        StringBuilder out = new StringBuilder("Course of ").append(Lists.and(trends.series().stream().map(TrendsWords::named).distinct().toList()));
        if (trends.relative()) {
            out.append(", counted from the presentation (d, days; wk, weeks; mo, months; y, years)");
        }
        out.append('.');
        if (readings.stream().anyMatch(reading -> reading.range().isPresent())) {
            out.append(" Shaded: reference range of the reporting laboratory.");
        }
        if (readings.stream().anyMatch(Reading::isOutside)) {
            out.append(" Triangles mark values outside it, pointing up above and down below.");
        }
        if (readings.stream().anyMatch(Reading::bound)) {
            out.append(" Open symbols stand at the limit beyond which a value was reported.");
        }
        if (isConverted()) {
            out.append(" Values of one test are in one unit; some were converted.");
        }
        if (!treatments.isEmpty()) {
            out.append(" Below: treatments.");
        }
        if (scale.stretches().size() > 1) {
            out.append(" The axis changes its scale at the double strokes.");
        }
        return out.toString();
    }

    private boolean isConverted() {
        return trends.series().stream().anyMatch(series -> series.readings().stream()
                .filter(reading -> reading.origin() instanceof LabResult).map(reading -> ((LabResult) reading.origin()).getUnit())
                .map(unit -> QuantityWords.unit(unit, null)).distinct().count() > 1);
    }

    private static String named(Series series) {
        return Letters.lowered(series.name());
    }
}
