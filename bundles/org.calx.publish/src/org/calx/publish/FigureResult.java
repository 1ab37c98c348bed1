// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.calx.language.Diagnostic;

/**
 * What became of the figures of a case file.
 *
 * @param findings why the file could not be read, or not all of it
 * @param figures  the figures of its cases in order; empty if it has no case
 */
public record FigureResult(Path file, List<Diagnostic> findings, List<CaseFigure> figures, Optional<Throwable> failure) implements FileResult {

    /** Copies the lists. */
    public FigureResult {
        findings = List.copyOf(findings);
        figures = List.copyOf(figures);
    }

    /** Whether there are cases and all of their figures are in place. */
    public boolean complete() {
        return !figures.isEmpty() && figures.stream().allMatch(figure -> figure.message().isEmpty());
    }

    /**
     * The figure of one case.
     *
     * @param name    the name of the case; empty when it has none
     * @param files   the files that are in place
     * @param message why there are not all of them, and how to mend it; empty if there are
     */
    public record CaseFigure(String name, List<Path> files, String message) {

        /** Copies the list. */
        public CaseFigure {
            files = List.copyOf(files);
        }
    }
}
