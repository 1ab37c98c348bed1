// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.calx.manuscript.drawn.FigureRequest;
import org.calx.manuscript.drawn.time.Reach;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.wording.PeriodWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.Terms;
import org.calx.manuscript.wording.TimePolicy;
import org.calx.manuscript.wording.Times;
import org.calx.model.Case;
import org.calx.model.Finding;
import org.calx.model.FuzzyDate;
import org.calx.model.Outcome;
import org.calx.model.Timed;
import org.calx.model.time.CaseClock;
import org.calx.model.time.Moment;
import org.calx.terminology.Vocabulary;

/**
 * The events of a case placed on one axis.
 *
 * @param items    the events, by lane and then by time
 * @param relative whether their days are counted from the presentation
 * @param unplaced how many could not be placed
 */
record Items(List<Item> items, boolean relative, int unplaced) {

    static Items of(FigureRequest request) {
        List<Event> events = new ArrayList<>(Events.of(request.subject(), request.times()));
        request.subject().getOutcomes().forEach(outcome -> event(outcome, request.times()).ifPresent(events::add));
        TimePolicy.Dates dates = request.policy().dates();
        Items counted = place(events, request.clock(), true);
        if (dates == TimePolicy.Dates.YEAR || dates == TimePolicy.Dates.RELATIVE) {
            return counted;
        }
        Items calendar = place(events, request.clock(), false);
        return calendar.dated() >= counted.dated() ? calendar : counted;
    }

    private long dated() {
        return items.stream().filter(item -> !item.begin().openStart() && !item.begin().openEnd()).count();
    }

    private static Optional<Event> event(Outcome outcome, Times times) {
        FuzzyDate date = outcome.getFollowUpDate() == null ? PeriodWords.first(outcome) : outcome.getFollowUpDate();
        if (date == null || outcome.getMeasure() == null) {
            return Optional.empty();
        }
        String from = QuantityWords.of(outcome.getBaseline());
        String to = QuantityWords.of(outcome.getFollowUp());
        String result = outcome.getResult() == null ? "" : Terms.label(outcome.getResult(), Vocabulary.RESPONSE);
        String values = to.isEmpty() ? result : from.isEmpty() ? to : from + " → " + to;
        String what = Terms.label(outcome.getMeasure(), Vocabulary.MEASURE, Vocabulary.COMPLICATION, Vocabulary.FEATURE, Vocabulary.TEST)
                + (outcome.getLesions().isEmpty() || outcome.getLesions().get(0).getName() == null ? "" : " of " + outcome.getLesions().get(0).getName());
        return Optional.of(new Event(outcome, date, times.label(date), Times.AS_RECORDED.label(date), what + (values.isEmpty() ? "" : ": " + values)));
    }

    static Items place(List<Event> events, CaseClock clock, boolean relative) {
        List<Item> items = new ArrayList<>();
        int unplaced = 0;
        for (Event event : events) {
            Optional<Item> item = item(event, clock, relative);
            if (item.isPresent()) {
                items.add(item.get());
            } else {
                unplaced++;
            }
        }
        items.sort(Comparator.comparing(Item::lane).thenComparingDouble(item -> item.begin().middle()));
        return new Items(merged(items), relative, unplaced);
    }

    private static List<Item> merged(List<Item> items) {
        List<Item> merged = new ArrayList<>();
        for (Item item : items) {
            Item last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.isWith(item)) {
                List<Event> events = Stream.concat(last.events().stream(), item.events().stream()).toList();
                merged.set(merged.size() - 1, new Item(events, item.lane(), last.text() + "; " + Letters.lowered(item.text()), last.time(), last.begin(), null, false));
            } else {
                merged.add(item);
            }
        }
        return merged;
    }

    private static Optional<Item> item(Event event, CaseClock clock, boolean relative) {
        boolean period = event.origin() instanceof Timed timed && event.date() == PeriodWords.first(timed) && event.date() != timed.getOn()
                && !(timed instanceof Finding && timed.getEnd() == null);
        Optional<Moment> begin = event.origin() instanceof Case ? Optional.of(clock.presentation())
                : period ? clock.begin((Timed) event.origin()).or(() -> clock.resolve(event.date())) : clock.resolve(event.date());
        Optional<Moment> end = period ? clock.end((Timed) event.origin()) : Optional.empty();
        String text = Letters.capitalised(event.text().replaceFirst("^adverse event: ", ""));
        return begin.flatMap(moment -> Reach.of(moment, clock, relative)).map(from -> new Item(List.of(event), Lane.of(event.origin()), text,
                event.time(), from, end.flatMap(moment -> Reach.of(moment, clock, relative)).orElse(null), period));
    }
}
