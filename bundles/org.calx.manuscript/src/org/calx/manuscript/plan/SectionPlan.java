// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.plan;

import java.util.List;
import java.util.Objects;

/**
 * A section of a manuscript.
 *
 * @param heading its heading
 * @param parts   what it is made of, in order
 */
public record SectionPlan(String heading, List<Part> parts) {

    /** Copies the list. */
    public SectionPlan {
        Objects.requireNonNull(heading, "heading");
        parts = List.copyOf(parts);
    }

    /** {@return a section of one part under the heading it has by itself} */
    public static SectionPlan of(Part part) {
        return new SectionPlan(part.heading(), List.of(part));
    }
}
