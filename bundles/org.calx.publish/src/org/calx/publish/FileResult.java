// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.calx.language.Confirmed;
import org.calx.language.Diagnostic;

/** What became of one case file. */
public sealed interface FileResult permits CareResult, CheckResult, ExportResult, FigureResult, FormatResult, MendResult {

    /** The case file. */
    Path file();

    /** The findings, by place. */
    List<Diagnostic> findings();

    /** The findings the author has confirmed with a reason, by place; empty where nothing was checked. */
    default List<Confirmed> confirmed() {
        return List.of();
    }

    /** How its cases stand against the journal they are written for, in order; empty without a journal. */
    default List<CaseCounts> counts() {
        return List.of();
    }

    /** The fault in Calx itself that ended the work on this file; a finding tells the author about it. */
    Optional<Throwable> failure();
}
