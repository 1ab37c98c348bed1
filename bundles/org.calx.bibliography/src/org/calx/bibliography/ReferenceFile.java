// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography;

import java.util.List;

/**
 * A file of references. A broken entry costs only itself.
 *
 * @param references the entries that can be read, in order
 * @param problems   what is broken, in order; of many, the first
 */
public record ReferenceFile(List<Reference> references, List<ReferenceProblem> problems) {

    private static final int MOST_PROBLEMS = 20;

    /** Copies the lists. */
    public ReferenceFile {
        references = List.copyOf(references);
        problems = List.copyOf(problems.size() > MOST_PROBLEMS ? problems.subList(0, MOST_PROBLEMS) : problems);
    }

    /** {@return a file that cannot be read at all} */
    public static ReferenceFile unreadable(String message) {
        return new ReferenceFile(List.of(), List.of(new ReferenceProblem(TextPlace.START, message)));
    }
}
