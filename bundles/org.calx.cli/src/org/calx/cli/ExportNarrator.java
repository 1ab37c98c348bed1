// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.util.ArrayList;
import java.util.List;

import org.calx.cli.console.Console;
import org.calx.cli.console.Progress;
import org.calx.cli.report.CounterTable;
import org.calx.cli.report.Tally;
import org.calx.cli.report.TextReport;
import org.calx.language.Diagnostic;
import org.calx.language.Severity;
import org.calx.publish.CaseCounts;
import org.calx.publish.CaseExport;
import org.calx.publish.CaseExport.Exported;
import org.calx.publish.CaseExport.HasErrors;
import org.calx.publish.CaseExport.NotWritten;
import org.calx.publish.ExportResult;

/** Says what becomes of the exported files. */
final class ExportNarrator {

    private final Console console;
    private final Progress progress;
    private int written;
    private int unchanged;
    private int refused;
    private int errors;
    private int warnings;
    private boolean failed;
    private final boolean counts;

    ExportNarrator(Console console, int files, boolean counts) {
        this.console = console;
        this.counts = counts;
        progress = new Progress(console, files);
    }

    /** The next file is done. */
    void tell(ExportResult result) {
        for (Diagnostic finding : result.findings()) {
            if (finding.severity() == Severity.ERROR) {
                progress.show(TextReport.line(finding, console.folder()));
                errors += result.cases().stream().allMatch(Exported.class::isInstance) ? 1 : 0; // those that are in the way are told with the case
            } else if (finding.severity() == Severity.WARNING) {
                warnings++;
            }
        }
        List<String> lines = new ArrayList<>();
        result.cases().forEach(each -> tell(result, each, lines));
        if (result.cases().isEmpty()) {
            refused++;
            progress.show(name(result) + ": not exported");
        }
        progress.done(lines);
        result.failure().ifPresent(fault -> {
            failed = true;
            console.traced(fault);
        });
    }

    private void tell(ExportResult result, CaseExport each, List<String> lines) {
        switch (each) {
        case Exported exported -> {
            lines.add(name(result) + " -> " + console.folder().show(exported.manuscript())
                    + (exported.changed() ? "" : " (unchanged)"));
            written += exported.changed() ? 1 : 0;
            unchanged += exported.changed() ? 0 : 1;
            exported.journal().ifPresent(report -> {
                lines.add("  " + report.summary());
                if (counts) {
                    CounterTable.lines(name(result), new CaseCounts(exported.name(), report)).forEach(lines::add);
                }
            });
        }
        case HasErrors errors -> {
            refused++;
            progress.show(name(result) + ": case " + errors.name() + " not exported: "
                    + Tally.count((int) errors.errors(), "error") + " in the way; --draft exports it as a draft");
        }
        case NotWritten not -> {
            refused++;
            progress.show(name(result) + ": not exported: " + console.folder().show(not.manuscript()) + ": " + not.message());
        }
        }
    }

    private String name(ExportResult result) {
        return console.folder().show(result.file());
    }

    /** Sums up. */
    void finish() {
        progress.finish();
        StringBuilder summary = new StringBuilder(Tally.count(written, "manuscript")).append(" written");
        if (unchanged > 0) {
            summary.append(", ").append(unchanged).append(" unchanged");
        }
        if (refused > 0) {
            summary.append(", ").append(refused).append(" not exported");
        }
        if (written + unchanged > 0 && errors > 0) {
            summary.append("; ").append(Tally.count(errors, "error")).append(" in what was exported");
        }
        if (warnings > 0) {
            summary.append("; ").append(Tally.count(warnings, "warning")).append(" ('calx check' shows them)");
        }
        console.err().println(summary);
    }

    boolean complete() {
        return refused == 0;
    }

    boolean failed() {
        return failed;
    }
}
