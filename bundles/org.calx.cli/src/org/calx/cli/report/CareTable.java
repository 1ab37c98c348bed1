// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli.report;

import java.io.PrintStream;

import org.calx.cli.console.WorkingFolder;
import org.calx.publish.CareResult;
import org.calx.publish.CareResult.CaseCare;
import org.calx.publish.report.CareLines;

/** A table for each case: a row for each sub-item, what to mend in a row below it. */
public final class CareTable implements CareReport {

    private final PrintStream out;
    private final WorkingFolder folder;
    private boolean first = true;

    /** Writes to a stream. */
    public CareTable(PrintStream out, WorkingFolder folder) {
        this.out = out;
        this.folder = folder;
    }

    @Override
    public void add(CareResult result) {
        for (CaseCare each : result.cases()) {
            if (!first) {
                out.println();
            }
            first = false;
            CareLines.of(folder.show(result.file()), each).forEach(out::println);
        }
    }

    @Override
    public void finish() {
        out.flush();
    }
}
