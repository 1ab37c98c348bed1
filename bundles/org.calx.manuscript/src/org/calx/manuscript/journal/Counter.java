// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.Objects;
import java.util.Optional;

import org.calx.model.LimitSubject;
import org.calx.model.LimitUnit;
import org.eclipse.emf.ecore.EObject;

/**
 * How much there is of something in a manuscript, and how much there may be.
 *
 * @param subject what was counted
 * @param name    what was counted, in words: "Abstract", or the heading of a section
 * @param unit    what counts
 * @param count   how much there is
 * @param limit   how much there may be; empty when the journal says nothing
 * @param element what of the case it is about: where there is something to shorten or to add
 * @param feature the name of the element's feature it is about; empty for the element as a whole
 */
public record Counter(LimitSubject subject, String name, LimitUnit unit, int count, Optional<Limit> limit, EObject element, String feature) {

    /** Checks that nothing is missing. */
    public Counter {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(feature, "feature");
    }

    /** {@return whether it keeps its limit} */
    public boolean holds() {
        return limit.isEmpty() || limit.get().holds(count);
    }

    /** {@return what is counted, for "150 words"; empty for things that are named already} */
    public String unitWord() {
        return unit == LimitUnit.ITEMS ? "" : unit.getLiteral();
    }
}
