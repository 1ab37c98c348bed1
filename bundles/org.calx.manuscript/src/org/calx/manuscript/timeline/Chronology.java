// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.calx.model.Calcinosis;
import org.calx.model.Case;
import org.calx.model.Disease;
import org.calx.model.Finding;
import org.calx.model.FollowUp;
import org.calx.model.VitalStatus;
import org.calx.model.time.Axis;
import org.calx.model.time.CaseClock;
import org.calx.model.time.Moment;

/**
 * Puts events in an order that agrees with the partial order of their moments. Where that says nothing, an event stands where a reader
 * expects it: first signs before the presentation, the last visit at the end, the others by the middle of what their date allows.
 */
final class Chronology {

    private enum Phase {
        HISTORY, PRESENTATION, COURSE, END
    }

    /**
     * An event with where it is put.
     *
     * @param group what cannot be compared with the presentation goes before or after all that can
     * @param key   its likely day
     */
    private record Placed(Event event, Optional<Moment> moment, int group, double key, Phase phase, int index) {

        boolean isBefore(Placed other) {
            return moment.isPresent() && other.moment.isPresent() && moment.get().isBefore(other.moment.get());
        }
    }

    private Chronology() {
    }

    static List<Event> sorted(List<Event> events, CaseClock clock) {
        List<Placed> placed = new ArrayList<>();
        for (Event event : events) {
            placed.add(place(event, clock, placed.size()));
        }
        int[] earlier = new int[placed.size()];
        BitSet[] behind = new BitSet[placed.size()];
        for (Placed first : placed) {
            behind[first.index()] = new BitSet(placed.size());
            for (Placed other : placed) {
                if (first.isBefore(other)) {
                    behind[first.index()].set(other.index());
                    earlier[other.index()]++;
                }
            }
        }
        TreeSet<Placed> left = new TreeSet<>(Comparator.comparingInt((Placed each) -> earlier[each.index()] == 0 ? 0 : 1).thenComparingInt(Placed::group)
                .thenComparingDouble(Placed::key).thenComparing(Placed::phase).thenComparingInt(Placed::index));
        left.addAll(placed);
        List<Event> sorted = new ArrayList<>();
        while (!left.isEmpty()) {
            Placed next = left.pollFirst();
            sorted.add(next.event());
            for (int i = behind[next.index()].nextSetBit(0); i >= 0; i = behind[next.index()].nextSetBit(i + 1)) {
                if (earlier[i] > 1) {
                    earlier[i]--; // its place stays
                } else if (left.remove(placed.get(i))) { // the last of those before it is gone: its place changes
                    earlier[i]--;
                    left.add(placed.get(i));
                }
            }
        }
        return sorted;
    }

    private static Placed place(Event event, CaseClock clock, int index) {
        Moment presentation = clock.presentation();
        Optional<Moment> moment = event.date() == null ? Optional.of(presentation) : clock.resolve(event.date());
        Phase phase = phase(event);
        boolean comparable = moment.isPresent() && moment.get().axis() == presentation.axis();
        double key = moment.map(Chronology::likely).orElse(phase == Phase.HISTORY ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        if (comparable && phase == Phase.HISTORY && !moment.get().isAfter(presentation)) {
            key = Math.min(key, likely(presentation));
        }
        boolean early = phase == Phase.HISTORY || event.origin() instanceof Disease || moment.isPresent() && moment.get().axis() == Axis.BIRTH;
        return new Placed(event, moment, comparable ? 1 : early ? 0 : 2, key, phase, index);
    }

    private static Phase phase(Event event) {
        return switch (event.origin()) {
            case Case subject -> Phase.PRESENTATION;
            case Finding feature -> Phase.HISTORY;
            case Disease disease when event.date() == disease.getOnset() -> Phase.HISTORY;
            case Calcinosis calcinosis when event.date() == calcinosis.getNoticed() -> Phase.HISTORY;
            case FollowUp last -> Phase.END;
            case VitalStatus death -> Phase.END;
            default -> Phase.COURSE;
        };
    }

    private static double likely(Moment moment) {
        if (moment.earliest() == Moment.OPEN_START) {
            return moment.latest();
        }
        return moment.latest() == Moment.OPEN_END ? moment.earliest() : (moment.earliest() + (double) moment.latest()) / 2;
    }
}
