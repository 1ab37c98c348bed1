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

import org.calx.manuscript.drawn.FigureRequest;
import org.calx.manuscript.drawn.time.Reach;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.Numbers;
import org.calx.manuscript.trends.Reading.Standing;
import org.calx.manuscript.wording.FindingWords;
import org.calx.manuscript.wording.PeriodWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.SiteWords;
import org.calx.manuscript.wording.Terms;
import org.calx.manuscript.wording.Times;
import org.calx.model.FuzzyDate;
import org.calx.model.Outcome;
import org.calx.model.Quantity;
import org.calx.terminology.Vocabulary;
import org.calx.terminology.unit.Unit;
import org.calx.terminology.unit.Units;

/** Gathers the first and last values of outcome measures; several outcomes of one measure at one place make one series. */
final class OutcomeSeries {

    private final FigureRequest request;
    private final boolean relative;
    private final Map<Key, List<Reading>> rows = new LinkedHashMap<>();

    private record Key(String measure, String place, String unit, BigDecimal outOf) {
    }

    OutcomeSeries(FigureRequest request, boolean relative) {
        this.request = request;
        this.relative = relative;
    }

    List<Series> all() {
        for (Outcome outcome : request.subject().getOutcomes()) {
            if (outcome.getMeasure() != null) {
                add(outcome, outcome.getBaseline(), outcome.getBaselineDate());
                add(outcome, outcome.getFollowUp(), outcome.getFollowUpDate() == null ? PeriodWords.first(outcome) : outcome.getFollowUpDate());
            }
        }
        List<Series> all = new ArrayList<>();
        rows.forEach((key, readings) -> {
            readings.sort(Comparator.comparingDouble(Reading::day));
            all.add(new Series(key.measure(), key.place(), key.unit(), key.outOf() == null ? null : key.outOf().doubleValue(), true, readings));
        });
        return all;
    }

    private void add(Outcome outcome, Quantity quantity, FuzzyDate date) {
        Optional<Reach> at = request.clock().resolve(date).flatMap(moment -> Reach.of(moment, request.clock(), relative)).filter(Reach::isBounded);
        if (at.isEmpty() || quantity == null || quantity.getValue() == null) {
            return;
        }
        String measure = Letters.capitalised(Terms.label(outcome.getMeasure(), Vocabulary.MEASURE));
        String place = !outcome.getLesions().isEmpty() ? "at " + FindingWords.sites(outcome.getLesions())
                : outcome.getSite() == null ? "" : SiteWords.at(outcome.getSite());
        Key own = new Key(measure, place, QuantityWords.unit(quantity.getUnit(), null), quantity.getOutOf());
        Key key = rows.keySet().stream().filter(other -> converted(quantity, own, other).isPresent()).findFirst().orElse(own);
        BigDecimal value = converted(quantity, own, key).orElse(quantity.getValue());
        List<Reading> readings = rows.computeIfAbsent(key, row -> new ArrayList<>());
        if (readings.stream().noneMatch(other -> other.day() == at.get().middle() && other.value() == value.doubleValue())) {
            readings.add(new Reading(outcome, at.get(), request.times().label(date), Times.AS_RECORDED.label(date), value.doubleValue(),
                    QuantityWords.comparator(quantity.getComparator()) + Numbers.figures(value),
                    quantity.getComparator() != org.calx.model.Comparator.EQUAL, Standing.WITHIN, Optional.empty()));
        }
    }

    /** The value in the unit of a row of the same measure; empty if it does not belong to the row. */
    private static Optional<BigDecimal> converted(Quantity quantity, Key own, Key row) {
        if (own.equals(row)) {
            return Optional.of(quantity.getValue());
        }
        Optional<Unit> from = Units.standard().parse(own.unit());
        Optional<Unit> to = Units.standard().parse(row.unit());
        return own.outOf() == null && new Key(own.measure(), own.place(), row.unit(), row.outOf()).equals(row) && from.isPresent() && to.isPresent()
                ? Units.standard().convert(quantity.getValue(), from.get(), to.get()) : Optional.empty();
    }
}
