// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.util.Optional;
import java.util.stream.Stream;

import org.calx.model.Anchor;
import org.calx.model.Calcinosis;
import org.calx.model.CalendarDate;
import org.calx.model.Case;
import org.calx.model.Disease;
import org.calx.model.FuzzyDate;
import org.calx.model.Timed;
import org.calx.model.time.Axis;
import org.calx.model.time.CaseClock;
import org.calx.model.time.Moment;

/**
 * What relative dates are counted from: the presentation, or where the calendar does not say when that was, the first diagnosis, sign,
 * study or treatment with a date.
 *
 * @param date   its date
 * @param moment its moment, bounded
 * @param words  what stands after "three months after"
 */
record TimeAnchor(FuzzyDate date, Moment moment, String words) {

    private static final String PRESENTATION = "presentation";

    static Optional<TimeAnchor> of(Case subject, CaseClock clock) {
        Optional<TimeAnchor> presented = at(subject.getPresented(), clock, PRESENTATION);
        return presented.isPresent() ? presented : candidates(subject).flatMap(anchor -> at(date(anchor), clock, AnchorWords.event(anchor)).stream()).findFirst();
    }

    boolean isPresentation() {
        return words.equals(PRESENTATION);
    }

    /** {@return at presentation, at the diagnosis of dermatomyositis, when calcinosis was first noticed} */
    String at() {
        return (isClause() ? "when " : "at ") + words;
    }

    /** {@return whether the words have a verb: calcinosis was first noticed} */
    boolean isClause() {
        return words.contains(" was ");
    }

    private static Stream<Anchor> candidates(Case subject) {
        return Stream.of(subject.getDiseases().stream(), subject.getCalcinoses().stream(), subject.getExaminations().stream(), subject.getLaboratories().stream(),
                subject.getImagings().stream(), subject.getBiopsies().stream(), subject.getTreatments().stream(), subject.getProcedures().stream(),
                subject.getComplications().stream(), subject.getDigitalLesions().stream(), subject.getEvents().stream())
                .flatMap(anchors -> anchors).map(Anchor.class::cast);
    }

    private static FuzzyDate date(Anchor anchor) {
        return switch (anchor) {
            case Disease disease -> disease.getDiagnosed() == null ? disease.getOnset() : disease.getDiagnosed();
            case Calcinosis calcinosis -> calcinosis.getNoticed() == null ? calcinosis.getConfirmed() : calcinosis.getNoticed();
            case Timed timed -> PeriodWords.first(timed);
            default -> null;
        };
    }

    private static Optional<TimeAnchor> at(FuzzyDate date, CaseClock clock, String words) {
        return date instanceof CalendarDate
                ? clock.resolve(date).filter(moment -> moment.axis() == Axis.CALENDAR && moment.isBounded()).map(moment -> new TimeAnchor(date, moment, words))
                : Optional.empty();
    }
}
