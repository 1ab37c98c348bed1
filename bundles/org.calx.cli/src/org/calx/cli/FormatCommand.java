// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import org.calx.cli.console.Console;
import org.calx.cli.report.Tally;
import org.calx.cli.report.TextReport;
import org.calx.publish.FilesInOrder;
import org.calx.publish.FormatResult;
import org.calx.publish.FormatResult.State;
import org.calx.publish.Publisher;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code calx format}: lays out case files. */
final class FormatCommand implements Command {

    private int changed;
    private int refused;
    private boolean failed;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("format", "Lay out case files in their place. No word is changed.")
                .addOption(Options.flag("--check", "Only name the files that would change."))
                .addPositional(Options.several("PATH", "Case files, and folders to look for them in."));
        return Options.exitCodes(spec, "all files are laid out", "a file has errors, or would change with --check");
    }

    @Override
    public int run(ParseResult typed, Console console) {
        boolean onlyCheck = typed.hasMatchedOption("--check");
        Inputs inputs = Inputs.of(typed.matchedPositionalValue(0, new String[0]), console);
        Publisher publisher = Publisher.standard();
        FilesInOrder.<FormatResult>forEach(inputs.files(), file -> publisher.format(file, !onlyCheck), () -> false,
                result -> tell(result, onlyCheck, console));
        if (!inputs.files().isEmpty()) {
            console.err().println(Tally.count(inputs.files().size(), "file") + ", " + changed
                    + (onlyCheck ? " to be laid out" : " laid out") + (refused > 0 ? ", " + refused + " left alone" : ""));
        }
        if (failed) {
            Main.askForReport(console);
            return ExitCode.INTERNAL;
        }
        return inputs.exitCode(refused > 0 || onlyCheck && changed > 0 ? ExitCode.FINDINGS : ExitCode.OK);
    }

    private void tell(FormatResult result, boolean onlyCheck, Console console) {
        String name = console.folder().show(result.file());
        if (result.state() == State.CHANGED) {
            changed++;
            console.out().println(onlyCheck ? name + ": would change" : name);
        } else if (result.state() == State.REFUSED) {
            refused++;
            result.findings().forEach(finding -> console.err().println(TextReport.line(finding, console.folder())));
        }
        result.failure().ifPresent(fault -> {
            failed = true;
            console.traced(fault);
        });
    }
}
