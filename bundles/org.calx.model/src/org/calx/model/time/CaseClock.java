// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calx.model.AgeDate;
import org.calx.model.Anchor;
import org.calx.model.CalendarDate;
import org.calx.model.Case;
import org.calx.model.CountedDate;
import org.calx.model.Direction;
import org.calx.model.FuzzyDate;
import org.calx.model.Landmark;
import org.calx.model.LandmarkDate;
import org.calx.model.OffsetDate;
import org.calx.model.RangeDate;
import org.calx.model.Vital;

/**
 * Places the fuzzy dates of one case on an axis. Ages are counted from the birth that year of birth, or age and date of
 * presentation, allow; offsets from their anchor. Not thread-safe; made for one reading of an unchanging case.
 */
public final class CaseClock {

    private final Case subject;
    private final Map<FuzzyDate, Optional<Moment>> known = new HashMap<>();
    private final Set<FuzzyDate> open = new HashSet<>();

    /** Reads the dates of a case. */
    public CaseClock(Case subject) {
        this.subject = subject;
    }

    /**
     * Places a date.
     *
     * @param date the date; may be null
     * @return its moment; empty when the record does not allow one: not a date of the calendar, an anchor without a
     *         date, or dates that are counted from each other in a circle
     */
    public Optional<Moment> resolve(FuzzyDate date) {
        if (date == null) {
            return Optional.empty();
        }
        Optional<Moment> found = known.get(date);
        if (found == null) {
            if (!open.add(date)) {
                return Optional.empty();
            }
            found = compute(date);
            open.remove(date);
            known.put(date, found);
        }
        return found;
    }

    /** {@return the moment the patient presented; day 0 of its own axis when no date is recorded} */
    public Moment presentation() {
        return resolve(subject.getPresented()).orElse(new Moment(Axis.PRESENTATION, 0, 0));
    }

    /** {@return the moment of birth; empty when neither a year of birth nor an age is recorded} */
    public Optional<Moment> birth() {
        if (subject.getPatient() == null) {
            return Optional.empty();
        }
        Optional<Moment> year = CalendarInterval.parse(subject.getPatient().getBorn())
                .map(days -> days.qualified(org.calx.model.Qualifier.EXACT));
        Optional<Moment> counted = Durations.age(subject.getPatient().getAge())
                .map(age -> presentation().plus(age.negated()));
        return year.isPresent() && presentation().axis() == Axis.CALENDAR || counted.isEmpty() ? year : counted;
    }

    /** {@return the moment of death; empty when the patient is not recorded as dead, or without a date} */
    public Optional<Moment> death() {
        return subject.getVitalStatus() == null || subject.getVitalStatus().getStatus() != Vital.DIED ? Optional.empty()
                : resolve(subject.getVitalStatus().getOn());
    }

    private Optional<Moment> compute(FuzzyDate date) {
        return switch (date) {
        case CalendarDate calendar -> CalendarInterval.parse(calendar.getValue())
                .map(days -> days.qualified(calendar.getQualifier()));
        case AgeDate age -> birth().flatMap(born -> Durations.age(age.getAge()).map(born::plus));
        case OffsetDate offset -> origin(offset).flatMap(from -> offset(from, offset));
        case LandmarkDate landmark -> landmark(landmark.getLandmark());
        case CountedDate counted -> origin(counted).flatMap(from -> counted(from, counted));
        case RangeDate range -> range(range);
        default -> Optional.empty();
        };
    }

    private static Optional<Moment> offset(Moment from, OffsetDate date) {
        boolean after = date.getDirection() == Direction.AFTER;
        if (date.getOffset() == null) { // "after T1": any time from its beginning on
            return Optional.of(after ? new Moment(from.axis(), from.earliest(), Moment.OPEN_END)
                    : new Moment(from.axis(), Moment.OPEN_START, from.latest()));
        }
        return Durations.span(date.getOffset()).map(span -> from.plus(after ? span : span.negated()));
    }

    private Optional<Moment> origin(OffsetDate offset) {
        return offset.getAnchor() == null ? landmark(offset.getLandmark()) : origin(offset.getAnchor());
    }

    private Optional<Moment> origin(Anchor anchor) {
        return Anchors.dates(anchor).stream().map(this::resolve).flatMap(Optional::stream)
                .reduce((a, b) -> a.axis() == b.axis() ? a.hull(b) : a);
    }

    private Optional<Moment> origin(CountedDate date) {
        if (date.getLandmark() != Landmark.NONE) {
            return landmark(date.getLandmark());
        }
        return Anchors.counted(date).map(anchor -> Anchors.begin(anchor).flatMap(this::resolve)).orElseGet(() -> Optional.of(presentation()));
    }

    private static Optional<Moment> counted(Moment from, CountedDate date) {
        return Durations.counted(date).map(from::plus);
    }

    private Optional<Moment> range(RangeDate range) {
        Optional<Moment> earliest = resolve(range.getEarliest());
        Optional<Moment> latest = resolve(range.getLatest());
        return earliest.isPresent() && latest.isPresent() && earliest.get().axis() == latest.get().axis()
                && earliest.get().earliest() <= latest.get().latest()
                        ? Optional.of(new Moment(earliest.get().axis(), earliest.get().earliest(), latest.get().latest()))
                        : Optional.empty();
    }

    private Optional<Moment> landmark(Landmark landmark) {
        return switch (landmark) {
        case PRESENTATION -> Optional.of(presentation());
        case BIRTH -> birth();
        case NONE -> Optional.empty();
        };
    }
}
