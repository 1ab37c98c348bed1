// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.util.Objects;

/**
 * How cases are exported.
 *
 * @param draft     whether to export also cases with errors; every page is then marked as a draft, and the findings are comments
 * @param force     whether to replace files Calx did not write or that were edited since
 * @param checklist whether the filled CARE checklist, with pages, is the last section
 * @param word      how the manuscripts look
 */
public record ExportOptions(boolean draft, boolean force, boolean checklist, WordOptions word) {

    /** Only cases without errors, and no file of a person replaced. */
    public static final ExportOptions FINAL = new ExportOptions(false, false, false);

    /** Checks that nothing is missing. */
    public ExportOptions {
        Objects.requireNonNull(word, "word");
    }

    /** Manuscripts with the look the journal asks for. */
    public ExportOptions(boolean draft, boolean force, boolean checklist) {
        this(draft, force, checklist, WordOptions.STANDARD);
    }

    /** {@return the same with cases with errors exported too} */
    public ExportOptions asDraft() {
        return new ExportOptions(true, force, checklist, word);
    }
}
