// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.calx.cli.console.Console;
import org.calx.cli.report.TextReport;
import org.calx.manuscript.drawn.DrawingKind;
import org.calx.manuscript.drawn.FigureRequest;
import org.calx.manuscript.wording.TimePolicy;
import org.calx.publish.ExportFolder;
import org.calx.publish.ExportOptions;
import org.calx.publish.FigureResult;
import org.calx.publish.FilesInOrder;
import org.calx.publish.Publisher;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.WriteResult;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code calx figure}: draws figures of cases. */
final class FigureCommand implements Command {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 300;

    private boolean incomplete;
    private boolean failed;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("figure", "Draw a figure of every case, as SVG and as PNG with 300 dots per inch.", "",
                "A figure has the name of its case file, as a manuscript has, and behind it what it shows.")
                .addOption(OptionSpec.builder("--out").paramLabel("FOLDER").type(String.class).required(true)
                        .description("The folder to write to; created if missing.").build())
                .addOption(Options.value("--width", "MM", Integer.class, "The width in millimetres: 85 for a column, 170 for a page (170 unless stated)."))
                .addOption(Options.value("--dates", "calendar|month|year|relative", String.class, "How exactly dates may be told (calendar unless stated)."))
                .addOption(JournalOption.spec())
                .addOption(Options.flag("--force", "Replace files that Calx did not write, or that were edited since."))
                .addPositional(Options.one("FIGURE", true, "What to draw: timeline, lesions or labs."))
                .addPositional(PositionalParamSpec.builder().paramLabel("PATH").index("1..*").type(String[].class).arity("1..*").required(true)
                        .description("Case files, and folders to look for them in.").build());
        return Options.exitCodes(spec, "every figure is drawn", "some are not; the messages say why");
    }

    @Override
    public int run(ParseResult typed, Console console) {
        String figure = typed.matchedPositionalValue(0, "");
        DrawingKind kind = DrawingKind.of(figure)
                .orElseThrow(() -> new UsageException("'" + figure + "' is no figure that can be drawn; it is one of timeline, lesions, labs"));
        int width = typed.matchedOptionValue("--width", (int) FigureRequest.PAGE);
        if (width < NARROWEST || width > WIDEST) {
            throw new UsageException("--width: " + width + " mm cannot be printed; give " + NARROWEST + " to " + WIDEST);
        }
        if (typed.hasMatchedOption("--dates") && typed.hasMatchedOption("--journal")) {
            throw new UsageException("the journal says how dates are told; leave out --dates or --journal");
        }
        TimePolicy policy = new TimePolicy(Choice.of(TimePolicy.Dates.class, "--dates", typed.matchedOptionValue("--dates", "calendar")), 0);
        String out = typed.matchedOptionValue("--out", "");
        Path place = console.folder().resolve(out).orElseThrow(() -> new UsageException("--out: '" + out + "' cannot be the name of a folder"));
        Inputs inputs = Inputs.of(typed.matchedPositionalValue(1, new String[0]), console);
        if (inputs.files().isEmpty()) {
            return ExitCode.USAGE;
        }
        JournalOption journals = JournalOption.of(typed, inputs, console);
        ExportFolder folder;
        try {
            folder = ExportFolder.open(place, inputs.files(), new ExportOptions(false, typed.hasMatchedOption("--force"), false), new SafeFile());
        } catch (IOException e) {
            throw new UsageException(console.folder().show(place) + ": " + e.getMessage());
        }
        Publisher publisher = Publisher.standard();
        FilesInOrder.<FigureResult>forEach(inputs.files(), file -> publisher.draw(file, kind, width,
                journals.of(file).map(journal -> journal.profile().timePolicy()).orElse(policy), folder), () -> false,
                result -> tell(result, console));
        if (folder.finish() instanceof WriteResult.Refused refused) {
            console.say(console.folder().show(refused.file()) + ": " + refused.message());
        }
        if (failed) {
            Main.askForReport(console);
            return ExitCode.INTERNAL;
        }
        return inputs.exitCode(incomplete ? ExitCode.FINDINGS : ExitCode.OK);
    }

    private void tell(FigureResult result, Console console) {
        result.findings().forEach(finding -> console.err().println(TextReport.line(finding, console.folder())));
        String file = console.folder().show(result.file());
        for (FigureResult.CaseFigure figure : result.figures()) {
            if (!figure.files().isEmpty()) {
                console.out().println(file + " -> " + figure.files().stream().map(console.folder()::show).collect(Collectors.joining(", ")));
            }
            if (!figure.message().isEmpty()) {
                console.say(file + ": case " + figure.name() + ": " + figure.message());
            }
        }
        incomplete |= !result.complete();
        result.failure().ifPresent(fault -> {
            failed = true;
            console.traced(fault);
        });
    }
}
