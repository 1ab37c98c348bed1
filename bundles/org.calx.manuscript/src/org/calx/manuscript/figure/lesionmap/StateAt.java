// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.calx.model.Case;
import org.calx.manuscript.drawn.time.Reach;
import org.calx.model.Complication;
import org.calx.model.DigitalLesion;
import org.calx.model.FindingState;
import org.calx.model.FuzzyDate;
import org.calx.model.Lesion;
import org.calx.model.Size;
import org.calx.model.Timed;
import org.calx.model.time.CaseClock;
import org.calx.model.time.Moment;

/** What was there at a time: at the last recorded one, or at a given one. */
final class StateAt {

    private final CaseClock clock;
    private final Optional<Moment> time;

    private StateAt(Case subject, Optional<Moment> time) {
        clock = new CaseClock(subject);
        this.time = time;
    }

    /** {@return the state when the case ends} */
    static StateAt last(Case subject) {
        return new StateAt(subject, Optional.empty());
    }

    /** {@return the state at a time} */
    static StateAt of(Case subject, Moment time) {
        return new StateAt(subject, Optional.of(time));
    }

    /** {@return the day of a date, counted from the presentation or else on the calendar; empty for one that cannot be placed} */
    OptionalDouble day(FuzzyDate date) {
        Optional<Moment> moment = date == null ? Optional.empty() : clock.resolve(date);
        return moment.flatMap(at -> Reach.of(at, clock, true).or(() -> Reach.of(at, clock, false))).map(reach -> OptionalDouble.of(reach.middle()))
                .orElse(OptionalDouble.empty());
    }

    /** {@return whether the lesion had not certainly appeared later} */
    boolean isKnown(Lesion lesion) {
        return !isLater(lesion.getNoticed());
    }

    /** {@return whether the lesion had gone} */
    boolean isGone(Lesion lesion) {
        return isOver(lesion.getResolved());
    }

    /** {@return whether the ulcer had healed} */
    boolean isHealed(DigitalLesion lesion) {
        return isOver(lesion.getHealed());
    }

    boolean isPresent(DigitalLesion lesion) {
        return isPresent(lesion.getState()) && !begunLater(lesion);
    }

    boolean isPresent(Complication complication) {
        return isPresent(complication.getState()) && !begunLater(complication);
    }

    private static boolean isPresent(FindingState state) {
        return state == FindingState.PRESENT || state == FindingState.UNSTATED;
    }

    private boolean begunLater(Timed timed) {
        return time.isPresent() && clock.begin(timed).filter(begin -> begin.isAfter(time.get())).isPresent();
    }

    private boolean isLater(FuzzyDate date) {
        return time.isPresent() && clock.resolve(date).filter(moment -> moment.isAfter(time.get())).isPresent();
    }

    private boolean isOver(FuzzyDate date) {
        return date != null && (time.isEmpty() || clock.resolve(date).filter(moment -> moment.isNotAfter(time.get())).isPresent());
    }

    /** {@return the last size taken by then; the last one written when no date tells} */
    Optional<Size> size(List<Size> sizes) {
        return sizes.stream().filter(size -> !isLater(size.getOn())).reduce((earlier, later) -> later);
    }
}
