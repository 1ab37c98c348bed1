// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.calx.cli.console.Console;
import org.calx.publish.ExportFolder;
import org.calx.publish.ExportOptions;
import org.calx.publish.ExportRun;
import org.calx.publish.Publisher;
import org.calx.publish.WarmUp;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.WriteResult;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code calx export}: makes Word manuscripts. */
final class ExportCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("export", "Make a Word manuscript of every case.", "",
                "A manuscript has the name of its case file, and in addition the name of the case where a file has several."
                        + " One of a file called case.calx has the name of its folder.")
                .addOption(OptionSpec.builder("--out").paramLabel("FOLDER").type(String.class).required(true)
                        .description("The folder to write to; created if missing.").build())
                .addOption(JournalOption.spec())
                .addOption(Options.value("--style", "NAME|FILE.csl", String.class,
                        "The citation style, by its name in the CSL repository or as a file; without it what the journal wants."))
                .addOption(Options.flag("--counts", "With --journal: print everything the journal limits, counted."))
                .addOption(Options.flag("--draft",
                        "Export cases with errors too, mark every page as a draft, and add the findings as comments."))
                .addOption(Options.flag("--blind",
                        "Leave out everything that tells who wrote it: for a double-blind review."))
                .addOption(Options.value("--template", "DOCX", String.class,
                        "A Word document or template (.docx, .dotx) whose styles, page, headers and footers manuscripts get."))
                .addOption(Options.flag("--line-numbers", "Number the lines, also where the journal does not ask for it."))
                .addOption(Options.value("--spacing", "SPACING", String.class,
                        "The distance of the lines: single, 1.5 or double; without it what the journal asks for."))
                .addOption(Options.flag("--force",
                        "Replace files that Calx did not write, or that were edited since."))
                .addOption(Options.flag("--checklist",
                        "End the manuscript with the filled CARE checklist and the pages of its items."))
                .addPositional(Options.several("PATH", "Case files, and folders to look for them in."));
        return Options.exitCodes(spec, "every case was exported", "some were not; the messages say why");
    }

    @Override
    public int run(ParseResult typed, Console console) {
        WarmUp.start();
        ExportOptions plain = new ExportOptions(typed.hasMatchedOption("--draft"), typed.hasMatchedOption("--force"),
                typed.hasMatchedOption("--checklist"), WordFlags.read(typed, console));
        ExportOptions options = StyleFlag.read(typed, console).map(plain::withStyle).orElse(plain);
        String out = typed.matchedOptionValue("--out", "");
        Path place = console.folder().resolve(out)
                .orElseThrow(() -> new UsageException("--out: '" + out + "' cannot be the name of a folder"));
        Inputs inputs = Inputs.of(typed.matchedPositionalValue(0, new String[0]), console);
        if (inputs.files().isEmpty()) {
            return ExitCode.USAGE;
        }
        boolean counts = typed.hasMatchedOption("--counts");
        if (counts && !typed.hasMatchedOption("--journal")) {
            throw new UsageException("--counts shows the counts against the limits of a journal; add --journal");
        }
        JournalOption journals = JournalOption.of(typed, inputs, console);
        ExportFolder folder;
        try {
            folder = ExportFolder.open(place, inputs.files(), options, new SafeFile());
        } catch (IOException e) {
            throw new UsageException(console.folder().show(place) + ": " + e.getMessage());
        }
        ExportNarrator narrator = new ExportNarrator(console, inputs.files().size(), counts);
        ExportRun run = new ExportRun(Publisher.standard(), folder, file -> journals.of(file).map(options::withJournal).orElse(options));
        if (run.run(inputs.files(), () -> false, narrator::tell) instanceof WriteResult.Refused refused) {
            console.say(console.folder().show(refused.file()) + ": " + refused.message());
        }
        narrator.finish();
        if (narrator.failed()) {
            Main.askForReport(console);
            return ExitCode.INTERNAL;
        }
        return inputs.exitCode(narrator.complete() ? ExitCode.OK : ExitCode.FINDINGS);
    }
}
