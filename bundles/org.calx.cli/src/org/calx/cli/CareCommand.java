// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import org.calx.cli.console.Console;
import org.calx.cli.report.CareJson;
import org.calx.cli.report.CareReport;
import org.calx.cli.report.CareTable;
import org.calx.cli.report.TextReport;
import org.calx.publish.CareResult;
import org.calx.publish.FilesInOrder;
import org.calx.publish.Publisher;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code calx care}: goes through the CARE checklist. */
final class CareCommand implements Command {

    private boolean unread;
    private boolean failed;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("care", "Show how far cases have what the CARE checklist asks of a case report.", "",
                "Each of the 30 sub-items is covered, thin, missing, or not applicable, with what is there, what to write, and the line.")
                .addOption(Options.value("--format", "text|json", String.class, "How to write the table (text unless stated)."))
                .addPositional(Options.several("PATH", "Case files, and folders to look for them in."));
        return Options.exitCodes(spec, "the table is complete", "a file could not be read, or not all of it");
    }

    @Override
    public int run(ParseResult typed, Console console) {
        CareReport report = switch (Choice.of(Format.class, "--format", typed.matchedOptionValue("--format", "text"))) {
        case TEXT -> new CareTable(console.out(), console.folder());
        case JSON -> new CareJson(console.out(), console.folder(), Version.current());
        };
        Inputs inputs = Inputs.of(typed.matchedPositionalValue(0, new String[0]), console);
        Publisher publisher = Publisher.standard();
        FilesInOrder.<CareResult>forEach(inputs.files(), publisher::care, () -> false, result -> {
            result.findings().forEach(finding -> console.err().println(TextReport.line(finding, console.folder())));
            unread |= !result.findings().isEmpty();
            report.add(result);
            result.failure().ifPresent(fault -> {
                failed = true;
                console.traced(fault);
            });
        });
        report.finish();
        if (failed) {
            Main.askForReport(console);
            return ExitCode.INTERNAL;
        }
        return inputs.exitCode(unread ? ExitCode.FINDINGS : ExitCode.OK);
    }

    private enum Format {
        TEXT, JSON
    }
}
