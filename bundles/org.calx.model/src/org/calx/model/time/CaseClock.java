// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
import org.calx.model.Qualifier;
import org.calx.model.RangeDate;
import org.calx.model.Timed;
import org.calx.model.Vital;

/**
 * Places the fuzzy dates of one case on an axis, where {@link Moment#compareTo} orders them. Ages are counted from the
 * birth that year of birth, or age and date of presentation, allow; offsets from their anchor. Not thread-safe; made for
 * one reading of an unchanging case.
 */
public final class CaseClock {

    /** A longer chain of dates counted from each other is given up, because each link needs some of the stack. */
    private static final int LONGEST_CHAIN = 500;

    private final Case subject;
    private final Map<FuzzyDate, Optional<Moment>> known = new HashMap<>();
    private final List<FuzzyDate> open = new ArrayList<>();
    private final Set<FuzzyDate> circular = new HashSet<>();
    private Moment birth;
    private Optional<Moment> bornIn;

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
        if (found == null && date instanceof CalendarDate calendar) {
            found = days(calendar);
            known.put(date, found);
        } else if (found == null) {
            int circle = open.indexOf(date);
            if (circle >= 0 || open.size() >= LONGEST_CHAIN) {
                circular.addAll(open.subList(Math.max(circle, 0), open.size()));
                return Optional.empty();
            }
            open.add(date);
            found = compute(date).map(moment -> moment.as(date));
            open.removeLast();
            if (circular.contains(date)) {
                found = Optional.empty(); // whichever date of a circle is asked for first, none of them is known
            }
            known.put(date, found);
        }
        return found;
    }

    /** {@return whether a date is counted from itself through others, so that it has no moment} */
    public boolean isCircular(FuzzyDate date) {
        return resolve(date).isEmpty() && circular.contains(date);
    }

    /**
     * When something began.
     *
     * @param timed what happened
     * @return the beginning, or else the moment it happened, or else its end less its length; empty when unknown
     */
    public Optional<Moment> begin(Timed timed) {
        FuzzyDate begin = timed.getStart() == null ? timed.getOn() : timed.getStart();
        return begin != null ? resolve(begin) : resolve(timed.getEnd())
                .flatMap(end -> Durations.span(timed.getLasting()).map(length -> end.plus(length.negated())));
    }

    /**
     * When something ended.
     *
     * @param timed what happened
     * @return the end, or else its beginning and its length, or else the moment it happened; empty when unknown
     */
    public Optional<Moment> end(Timed timed) {
        if (timed.getEnd() != null) {
            return resolve(timed.getEnd());
        }
        Optional<Moment> counted = begin(timed)
                .flatMap(begin -> Durations.span(timed.getLasting()).map(begin::plus));
        return counted.isPresent() || timed.getStart() != null || timed.isOngoing() ? counted : resolve(timed.getOn());
    }

    /** {@return the moment the patient presented; day 0 of its own axis when no date is recorded} */
    public Moment presentation() {
        FuzzyDate presented = subject.getPresented();
        Optional<Span> age = Durations.sinceBirth(presented);
        Optional<Moment> found = age.isPresent() ? bornIn().map(year -> year.plus(age.get())) : resolve(presented);
        return found.orElse(new Moment(Axis.PRESENTATION, 0, 0)).as(Landmark.PRESENTATION);
    }

    /** {@return the moment of birth; day 0 of its own axis when neither a year of birth nor an age is recorded} */
    public Moment birth() {
        if (birth != null) {
            return birth;
        }
        Moment counted = countedBirth();
        if (open.isEmpty()) {
            birth = counted; // not while a date is being placed: it may be the one that birth is counted from
        }
        return counted;
    }

    private Moment countedBirth() {
        Moment presentation = presentation();
        Optional<Moment> year = bornIn();
        Optional<Moment> counted = ageAtPresentation().map(age -> presentation.plus(age.negated()));
        Optional<Moment> found = year.isPresent() && presentation.axis() == Axis.CALENDAR || counted.isEmpty()
                ? counted.flatMap(moment -> moment.meet(year.get())).or(() -> year)
                : counted;
        return found.orElse(new Moment(Axis.BIRTH, 0, 0)).as(Landmark.BIRTH);
    }

    /** {@return the age at presentation, as recorded with the patient or with the presentation; empty when neither is} */
    public Optional<Span> ageAtPresentation() {
        return Optional.ofNullable(subject.getPatient()).flatMap(patient -> Durations.age(patient.getAge()))
                .or(() -> Durations.sinceBirth(subject.getPresented()));
    }

    /** {@return the recorded year of birth; empty when there is none} */
    public Optional<Moment> bornIn() {
        if (bornIn == null) {
            bornIn = Optional.ofNullable(subject.getPatient()).flatMap(patient -> CalendarInterval.parse(patient.getBorn()))
                    .map(days -> days.qualified(Qualifier.EXACT));
        }
        return bornIn;
    }

    /** {@return the moment of death; empty when the patient is not recorded as dead, or without a date} */
    public Optional<Moment> death() {
        return subject.getVitalStatus() == null || subject.getVitalStatus().getStatus() != Vital.DIED ? Optional.empty()
                : resolve(subject.getVitalStatus().getOn());
    }

    /** Where a date lies that is not one of the calendar. */
    private Optional<Moment> compute(FuzzyDate date) {
        if (date == subject.getPresented() && Durations.sinceBirth(date).isPresent()) {
            return Optional.of(presentation());
        }
        return switch (date) {
        case AgeDate age -> Durations.age(age).map(birth()::plus);
        case OffsetDate offset -> origin(offset).flatMap(from -> offset(from, offset));
        case LandmarkDate landmark -> landmark(landmark.getLandmark());
        case CountedDate counted -> origin(counted).flatMap(from -> counted(from, counted));
        case RangeDate range -> range(range);
        default -> Optional.empty();
        };
    }

    /** Most dates of a case are of the calendar, and counted from no other. */
    private static Optional<Moment> days(CalendarDate date) {
        Optional<CalendarInterval> days = CalendarInterval.parse(date.getValue());
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get().qualified(date.getQualifier()).as(date));
    }

    private static Optional<Moment> offset(Moment from, OffsetDate date) {
        boolean after = date.getDirection() == Direction.AFTER;
        if (date.getOffset() == null) { // "after T1": any time from its beginning on
            return Optional.of(from.plus(after ? new Span(0, Moment.OPEN_END) : new Span(Moment.OPEN_START, 0)));
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
        case BIRTH -> Optional.of(birth());
        case NONE -> Optional.empty();
        };
    }
}
