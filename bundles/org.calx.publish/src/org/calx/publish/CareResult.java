// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.calx.language.Diagnostic;
import org.calx.language.place.Place;
import org.calx.manuscript.care.CareAnswer;

/**
 * How far the cases of a file have what the CARE checklist asks for.
 *
 * @param findings the errors that may have hidden a part of the file from the checklist
 * @param cases    the cases in the order written; empty when the file could not be read
 */
public record CareResult(Path file, List<Diagnostic> findings, List<CaseCare> cases, Optional<Throwable> failure) implements FileResult {

    /** Copies the lists. */
    public CareResult {
        findings = List.copyOf(findings);
        cases = List.copyOf(cases);
    }

    /**
     * The checklist of one case.
     *
     * @param name the name of the case; empty when it has none
     * @param rows all 30 sub-items in the order of the checklist
     */
    public record CaseCare(String name, List<Row> rows) {

        /** Copies the list. */
        public CaseCare {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One sub-item.
     *
     * @param answer what the case has for it
     * @param place  where that stands, or where it would be mended
     */
    public record Row(CareAnswer answer, Place place) {
    }
}
