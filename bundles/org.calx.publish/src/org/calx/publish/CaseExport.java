// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.util.Optional;

import org.calx.manuscript.journal.JournalReport;

/** What became of one case of an exported file. */
public sealed interface CaseExport {

    /** The case's name in its file. */
    String name();

    /** The manuscript is in place; {@code changed} tells whether it was not so before, {@code journal} how it stands against its journal. */
    record Exported(String name, Path manuscript, boolean changed, Optional<JournalReport> journal) implements CaseExport {
    }

    /** Its findings are in the way: errors, and no draft was asked for. */
    record HasErrors(String name, long errors) implements CaseExport {
    }

    /**
     * The manuscript could not be written.
     *
     * @param manuscript where it was to go
     * @param message    why, and how to mend it
     */
    record NotWritten(String name, Path manuscript, String message) implements CaseExport {
    }
}
