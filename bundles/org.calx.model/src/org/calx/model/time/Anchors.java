// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.time;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.calx.model.Anchor;
import org.calx.model.Calcinosis;
import org.calx.model.Disease;
import org.calx.model.FuzzyDate;
import org.calx.model.Lesion;
import org.calx.model.Timed;

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

    private static List<FuzzyDate> recorded(FuzzyDate... dates) {
        return Stream.of(dates).filter(Objects::nonNull).toList();
    }

    private static List<FuzzyDate> first(FuzzyDate... dates) {
        return Stream.of(dates).filter(Objects::nonNull).limit(1).toList();
    }
}
