// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.util.EnumSet;
import java.util.Set;

import org.calx.cli.console.Console;
import org.calx.cli.report.JsonReport;
import org.calx.cli.report.Report;
import org.calx.cli.report.SarifReport;
import org.calx.cli.report.Tally;
import org.calx.cli.report.TextReport;
import org.calx.language.Severity;
import org.calx.language.validation.IssueCode;
import org.calx.publish.FileResult;
import org.calx.publish.FilesInOrder;
import org.calx.publish.MendResult;
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
                .addOption(JournalOption.spec())
                .addOption(Options.flagOrValue("--fix", "CODE,...", "First mend what can be mended without a person, and say what;"
                        + " for the rules named also what can be mended in one way only."))
                .addOption(Options.flag("--dry-run", "With --fix: only print what would change, as a diff."))
                .addPositional(Options.several("PATH", "Case files, and folders to look for them in."));
        return Options.exitCodes(spec, "nothing of that severity was found", "something was, or would be changed with --dry-run");
    }

    @Override
    public int run(ParseResult typed, Console console) {
        boolean fix = typed.hasMatchedOption("--fix");
        if (typed.hasMatchedOption("--dry-run")) {
            if (!fix) {
                throw new UsageException("--dry-run shows what --fix would change; add --fix");
            }
            if (typed.hasMatchedOption("--format") || typed.hasMatchedOption("--fail-on")) {
                throw new UsageException("--dry-run prints a diff and no findings; leave out --format and --fail-on");
            }
            return dryRun(Inputs.of(typed.matchedPositionalValue(0, new String[0]), console), named(typed), console);
        }
        Severity failOn = Choice.of(Severity.class, "--fail-on", typed.matchedOptionValue("--fail-on", "error"));
        Report report = report(typed.matchedOptionValue("--format", "text"), console);
        Inputs inputs = Inputs.of(typed.matchedPositionalValue(0, new String[0]), console);
        if (fix && typed.hasMatchedOption("--journal")) {
            throw new UsageException("--fix mends what no journal is needed for; leave out --journal, and check for the journal after it");
        }
        JournalOption journals = JournalOption.of(typed, inputs, console);
        inputs.problems().forEach(report::add);
        FixRun fixes = new FixRun(true, named(typed), console);
        Tally tally = new Tally();
        Publisher publisher = Publisher.standard();
        publisher.checkSeverities(inputs.files()).forEach(result -> {
            report.add(result);
            tally.add(result);
        });
        FilesInOrder.<FileResult>forEach(inputs.files(), file -> fix ? fixes.mend(publisher, file) : journals.of(file)
                .<FileResult>map(journal -> publisher.check(file, journal, () -> false)).orElseGet(() -> publisher.check(file, () -> false)),
                () -> false, result -> {
                    if (result instanceof MendResult mended) {
                        fixes.tell(mended);
                    }
                    report.add(result);
                    tally.add(result);
                    noteFailure(result, console);
                });
        report.finish(tally);
        if (tally.files() > 0) {
            console.err().println(tally.words() + (fix ? "; " + fixes.words() : ""));
        }
        return exitCode(inputs, tally.atLeast(failOn) > 0, console);
    }

    private int dryRun(Inputs inputs, Set<IssueCode> named, Console console) {
        FixRun fixes = new FixRun(false, named, console);
        Publisher publisher = Publisher.standard();
        FilesInOrder.<MendResult>forEach(inputs.files(), file -> fixes.mend(publisher, file), () -> false, result -> {
            fixes.tell(result);
            fixes.show(result);
            noteFailure(result, console);
        });
        console.out().flush();
        if (!inputs.files().isEmpty()) {
            console.err().println(fixes.words());
        }
        return exitCode(inputs, fixes.findsAny(), console);
    }

    /** The rules named behind --fix. */
    private static Set<IssueCode> named(ParseResult typed) {
        Set<IssueCode> named = EnumSet.noneOf(IssueCode.class);
        for (String code : typed.matchedOptionValue("--fix", "").split(",")) {
            if (!code.isBlank()) {
                named.add(RuleName.mendable(code.strip()));
            }
        }
        return named;
    }

    private void noteFailure(FileResult result, Console console) {
        result.failure().ifPresent(fault -> {
            failed = true;
            console.traced(fault);
        });
    }

    private int exitCode(Inputs inputs, boolean found, Console console) {
        if (failed) {
            Main.askForReport(console);
            return ExitCode.INTERNAL;
        }
        return inputs.exitCode(found ? ExitCode.FINDINGS : ExitCode.OK);
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
