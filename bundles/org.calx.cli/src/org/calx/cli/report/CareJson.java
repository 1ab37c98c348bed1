// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli.report;

import java.io.PrintStream;

import org.calx.cli.console.WorkingFolder;
import org.calx.publish.CareResult;
import org.calx.publish.report.CareObject;

/** One JSON object with the cases and their answers. */
public final class CareJson implements CareReport {

    private final PrintStream out;
    private final WorkingFolder folder;
    private final CareObject object;

    /** Writes to a stream; {@code version} is the product's. */
    public CareJson(PrintStream out, WorkingFolder folder, String version) {
        this.out = out;
        this.folder = folder;
        object = new CareObject(version);
    }

    @Override
    public void add(CareResult result) {
        object.add(folder.show(result.file()), result);
    }

    @Override
    public void finish() {
        out.print(object.json());
        out.flush();
    }
}
