// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli.report;

import java.io.PrintStream;

import org.calx.cli.console.WorkingFolder;
import org.calx.language.Diagnostic;
import org.calx.publish.FileResult;
import org.calx.publish.PathProblem;

/** A line per finding, then per confirmed finding, as compilers write it, so that editors can jump to the place. */
public final class TextReport implements Report {

    private final PrintStream out;
    private final WorkingFolder folder;

    /** Writes to a stream. */
    public TextReport(PrintStream out, WorkingFolder folder) {
        this.out = out;
        this.folder = folder;
    }

    /** Said apart from the report, since there is no place in a file to point to. */
    @Override
    public void add(PathProblem problem) {
        out.flush();
    }

    @Override
    public void add(FileResult result) {
        result.findings().forEach(finding -> out.println(line(finding, folder)));
        result.confirmed().forEach(each -> out.println(line(each.finding(), "confirmed", folder) + " (confirmed: " + each.reason() + ")"));
        result.counts().forEach(counts -> CounterTable.lines(folder.show(result.file()), counts).forEach(out::println));
    }

    @Override
    public void finish(Tally tally) {
        out.flush();
    }

    /** A finding as {@code file:line:col: severity CODE message}. */
    public static String line(Diagnostic finding, WorkingFolder folder) {
        return line(finding, finding.severity().label(), folder);
    }

    private static String line(Diagnostic finding, String label, WorkingFolder folder) {
        Diagnostic shown = finding.atOrigin();
        return folder.show(shown.file()) + ":" + shown.line() + ":" + shown.column() + ": " + label + " " + shown.code() + " "
                + shown.message().replaceAll("\\R", " ");
    }
}
