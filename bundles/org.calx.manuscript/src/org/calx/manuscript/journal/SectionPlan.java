// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.calx.model.Journal;
import org.calx.model.JournalSection;
import org.calx.model.ManuscriptPart;

/**
 * A section of a manuscript, or of its abstract.
 *
 * @param heading the heading
 * @param parts   what it is made of, in order; not empty
 * @param limit   how long it may be; empty when not limited
 */
public record SectionPlan(String heading, List<ManuscriptPart> parts, Optional<Limit> limit) {

    /** Copies the list. */
    public SectionPlan {
        Objects.requireNonNull(heading, "heading");
        parts = List.copyOf(parts);
        Objects.requireNonNull(limit, "limit");
    }

    /** {@return an unlimited section} */
    static SectionPlan of(String heading, ManuscriptPart... parts) {
        return new SectionPlan(heading, List.of(parts), Optional.empty());
    }

    static SectionPlan of(JournalSection stated, Journal journal) {
        return new SectionPlan(stated.getHeading() == null ? "" : stated.getHeading(), stated.getParts().stream().filter(Objects::nonNull).toList(),
                Optional.ofNullable(stated.getLimit()).filter(limit -> limit.getMin() > 0 || limit.getMax() > 0).map(limit -> Limit.of(limit, journal)));
    }
}
