// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli.report;

import org.calx.publish.CareResult;

/** Writes what came of going through the CARE checklist. */
public interface CareReport {

    /** Adds the cases of a file. */
    void add(CareResult result);

    /** Ends the report. */
    void finish();
}
