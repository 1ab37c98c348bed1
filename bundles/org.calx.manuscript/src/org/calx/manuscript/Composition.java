// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript;

import java.util.List;

import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.problem.Problem;

/**
 * What came of composing a case.
 *
 * @param manuscript the manuscript; complete except for what the problems name
 * @param problems   what the author should know or mend, in reading order
 */
public record Composition(Manuscript manuscript, List<Problem> problems) {

    /** Copies the list. */
    public Composition {
        problems = List.copyOf(problems);
    }

    /** {@return whether something is missing from the manuscript} */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
