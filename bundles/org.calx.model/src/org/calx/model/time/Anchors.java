// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.time;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.calx.model.Anchor;
import org.calx.model.Calcinosis;
import org.calx.model.CountedDate;
import org.calx.model.Disease;
import org.calx.model.FuzzyDate;
import org.calx.model.Landmark;
import org.calx.model.Lesion;
import org.calx.model.Procedure;
import org.calx.model.Timed;
import org.calx.model.Treatment;
import org.eclipse.emf.ecore.EObject;

/** The dates that say when a named thing happened. */
public final class Anchors {

    private Anchors() {
    }

    /**
     * The dates of an anchor.
     *
     * @param anchor the anchor
     * @return its recorded dates: the moment, or beginning and end; the diagnosis of a disease, or its onset when no
     *         diagnosis is dated; when calcinosis was noticed, or confirmed. Never null; empty when nothing is recorded
     */
    public static List<FuzzyDate> dates(Anchor anchor) {
        return switch (anchor) {
        case Timed timed -> recorded(timed.getOn(), timed.getStart(), timed.getEnd());
        case Disease disease -> first(disease.getDiagnosed(), disease.getOnset());
        case Calcinosis calcinosis -> first(calcinosis.getNoticed(), calcinosis.getConfirmed());
        case Lesion lesion -> recorded(lesion.getNoticed());
        default -> List.of();
        };
    }

    /**
     * The date an anchor began, from which its days and weeks are counted.
     *
     * @param anchor the anchor
     * @return when it began, or else happened; empty when that is not recorded
     */
    static Optional<FuzzyDate> begin(Anchor anchor) {
        return anchor instanceof Timed timed ? Stream.of(timed.getStart(), timed.getOn()).filter(Objects::nonNull).findFirst()
                : dates(anchor).stream().findFirst();
    }

    /**
     * The event whose days a date numbers.
     *
     * @param date a day, week or month by its number
     * @return the event it names, or else the treatment or procedure it is written in; empty when there is neither, so
     *         that it counts from its landmark or from presentation
     */
    public static Optional<Anchor> counted(CountedDate date) {
        if (date.getAnchor() != null || date.getLandmark() != Landmark.NONE) {
            return Optional.ofNullable(date.getAnchor());
        }
        EObject child = date;
        for (EObject owner = date.eContainer(); owner != null; owner = owner.eContainer()) {
            if (owner instanceof Treatment || owner instanceof Procedure) {
                boolean itself = owner instanceof Timed timed && (timed.getStart() == child || timed.getOn() == child);
                return itself ? Optional.empty() : Optional.of((Anchor) owner);
            }
            child = owner;
        }
        return Optional.empty();
    }

    private static List<FuzzyDate> recorded(FuzzyDate... dates) {
        return Stream.of(dates).filter(Objects::nonNull).toList();
    }

    private static List<FuzzyDate> first(FuzzyDate... dates) {
        return Stream.of(dates).filter(Objects::nonNull).limit(1).toList();
    }
}
