// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.List;

/**
 * The shape of the abstract.
 *
 * @param sections its headed parts in order; empty for one paragraph without headings
 */
public record AbstractPlan(List<SectionPlan> sections) {

    /** One paragraph without headings. */
    public static final AbstractPlan UNSTRUCTURED = new AbstractPlan(List.of());

    /** Copies the list. */
    public AbstractPlan {
        sections = List.copyOf(sections);
    }

    /** {@return whether it is one paragraph without headings} */
    public boolean isUnstructured() {
        return sections.isEmpty();
    }
}
