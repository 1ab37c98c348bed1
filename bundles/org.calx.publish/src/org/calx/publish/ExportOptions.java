// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

/**
 * How cases are exported.
 *
 * @param draft whether to export also cases with errors; every page is then marked as a draft
 * @param force whether to replace files Calx did not write or that were edited since
 * @param checklist whether the filled CARE checklist, with pages, is the last section
 */
public record ExportOptions(boolean draft, boolean force, boolean checklist) {

    /** Only cases without errors, and no file of a person replaced. */
    public static final ExportOptions FINAL = new ExportOptions(false, false, false);

    /** {@return the same with cases with errors exported too} */
    public ExportOptions asDraft() {
        return new ExportOptions(true, force, checklist);
    }
}
