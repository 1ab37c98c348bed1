// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import org.calx.cli.console.Console;
import org.calx.cli.report.JsonReport;
import org.calx.cli.report.Report;
import org.calx.cli.report.SarifReport;
import org.calx.cli.report.Tally;
import org.calx.cli.report.TextReport;
import org.calx.language.Severity;
import org.calx.publish.CheckResult;
import org.calx.publish.FilesInOrder;
import org.calx.publish.Publisher;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code calx check}: reads cases as a demanding reviewer would. */
final class CheckCommand implements Command {

    private boolean failed;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("check", "Check case files and list the findings.")
                .addOption(Options.value("--format", "text|json|sarif", String.class,
                        "How to write the findings (text unless stated)."))
                .addOption(Options.value("--fail-on", "error|warning|info", String.class,
                        "The least severity that makes the command fail (error unless stated)."))
                .addPositional(Options.several("PATH", "Case files, and folders to look for them in."));
        return Options.exitCodes(spec, "nothing of that severity was found", "something was");
    }

    @Override
    public int run(ParseResult typed, Console console) {
        Severity failOn = Choice.of(Severity.class, "--fail-on", typed.matchedOptionValue("--fail-on", "error"));
        Report report = report(typed.matchedOptionValue("--format", "text"), console);
        Inputs inputs = Inputs.of(typed.matchedPositionalValue(0, new String[0]), console);
        inputs.problems().forEach(report::add);
        Tally tally = new Tally();
        Publisher publisher = Publisher.standard();
        FilesInOrder.<CheckResult>forEach(inputs.files(), file -> publisher.check(file, () -> false), () -> false, result -> {
            report.add(result);
            tally.add(result);
            result.failure().ifPresent(fault -> {
                failed = true;
                console.traced(fault);
            });
        });
        report.finish(tally);
        if (tally.files() > 0) {
            console.err().println(tally.words());
        }
        if (failed) {
            Main.askForReport(console);
            return ExitCode.INTERNAL;
        }
        return inputs.exitCode(tally.atLeast(failOn) > 0 ? ExitCode.FINDINGS : ExitCode.OK);
    }

    private static Report report(String format, Console console) {
        return switch (Choice.of(Format.class, "--format", format)) {
        case TEXT -> new TextReport(console.out(), console.folder());
        case JSON -> new JsonReport(console.out(), console.folder(), Version.current());
        case SARIF -> new SarifReport(console.out(), console.folder(), Version.current());
        };
    }

    private enum Format {
        TEXT, JSON, SARIF
    }
}
