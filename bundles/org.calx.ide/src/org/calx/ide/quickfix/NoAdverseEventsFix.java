// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import org.calx.model.Case;

/** A treatment or procedure is said to have had no adverse events. */
final class NoAdverseEventsFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        return place.element(Case.class).stream().flatMap(subject -> new InterventionSkeletons(subject, new Skeletons(subject, place.text())).noAdverseEvents())
                .limit(InterventionSkeletons.MOST).toList();
    }
}
