// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.trends;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.calx.manuscript.diagnostics.LabUnits;
import org.calx.manuscript.diagnostics.LabWords;
import org.calx.manuscript.drawn.FigureRequest;
import org.calx.manuscript.drawn.time.Reach;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.trends.Reading.Standing;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.Times;
import org.calx.model.LabResult;
import org.calx.model.Laboratory;

/** Gathers laboratory values, those of one test in the unit of its first value. */
final class LaboratorySeries {

    private final FigureRequest request;
    private final boolean relative;

    LaboratorySeries(FigureRequest request, boolean relative) {
        this.request = request;
        this.relative = relative;
    }

    List<Series> all() {
        Map<LabResult, List<Reading>> rows = new LinkedHashMap<>();
        for (Laboratory laboratory : request.subject().getLaboratories()) {
            Optional<Reach> at = request.clock().begin(laboratory).flatMap(moment -> Reach.of(moment, request.clock(), relative)).filter(Reach::isBounded);
            for (LabResult result : laboratory.getResults()) {
                if (at.isPresent() && result.getValue() != null) {
                    LabResult first = rows.keySet().stream().filter(row -> isOne(row, result)).findFirst().orElse(result);
                    rows.computeIfAbsent(first, row -> new ArrayList<>()).add(reading(result, first, at.get(), laboratory));
                }
            }
        }
        List<Series> all = new ArrayList<>();
        rows.forEach((first, readings) -> {
            readings.sort(Comparator.comparingDouble(Reading::day));
            all.add(new Series(Letters.capitalised(LabWords.name(first)), "", QuantityWords.unit(first.getUnit(), null), null, false, readings));
        });
        return all;
    }

    private static boolean isOne(LabResult row, LabResult result) {
        return LabWords.name(row).equals(LabWords.name(result))
                && (QuantityWords.unit(row.getUnit(), null).equals(QuantityWords.unit(result.getUnit(), null))
                        || LabUnits.convert(result.getValue(), result, row).isPresent());
    }

    private Reading reading(LabResult result, LabResult first, Reach at, Laboratory laboratory) {
        double value = in(result.getValue(), result, first);
        String flag = LabWords.flag(result);
        Standing standing = flag.equals("↑") ? Standing.ABOVE : flag.equals("↓") ? Standing.BELOW : Standing.WITHIN;
        Optional<ReferenceBand> range = result.getRangeLow() == null && result.getRangeHigh() == null ? Optional.empty()
                : Optional.of(new ReferenceBand(result.getRangeLow() == null ? Double.NEGATIVE_INFINITY : in(result.getRangeLow(), result, first),
                        result.getRangeHigh() == null ? Double.POSITIVE_INFINITY : in(result.getRangeHigh(), result, first)));
        return new Reading(result, at, request.times().label(laboratory), Times.AS_RECORDED.label(laboratory), value, LabUnits.in(result, first).orElseGet(() -> LabWords.number(result)),
                result.getComparator() != org.calx.model.Comparator.EQUAL, standing, range);
    }

    private static double in(BigDecimal number, LabResult result, LabResult first) {
        return LabUnits.convert(number, result, first).orElse(number).doubleValue();
    }
}
