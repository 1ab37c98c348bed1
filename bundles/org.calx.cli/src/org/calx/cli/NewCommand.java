// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.nio.file.Path;

import org.calx.cli.console.Console;
import org.calx.publish.CaseFiles;
import org.calx.publish.file.Replacement;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.WriteResult;
import org.calx.publish.file.WriteResult.Refused;
import org.calx.publish.starter.Starter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code calx new}: writes a case file to start from. */
final class NewCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("new", "Write a case file to fill in, and an empty list of references beside it.")
                .addOption(Options.flag("--force", "Replace a file that is there already."))
                .addPositional(Options.one("FILE", true, "The case file; " + CaseFiles.ENDING + " is added to its name if missing."));
        return Options.exitCodes(spec, "the files are written", "they are not; the message says why");
    }

    @Override
    public int run(ParseResult typed, Console console) {
        String name = typed.matchedPositionalValue(0, "");
        Path file = console.folder().resolve(name.endsWith(CaseFiles.ENDING) ? name : name + CaseFiles.ENDING)
                .filter(path -> !path.getFileName().toString().equals(CaseFiles.ENDING))
                .orElseThrow(() -> new UsageException("'" + name + "' cannot be the name of a file"));
        Replacement replacement = typed.hasMatchedOption("--force") ? Replacement.ANY
                : Replacement.never("there is a file of this name; choose another name, or use --force to replace it");
        for (WriteResult result : Starter.of(file).write(file, new SafeFile(), replacement)) {
            switch (result) {
            case Refused refused -> {
                return refuse(refused, console);
            }
            case WriteResult.Written written -> console.out().println(console.folder().show(written.file()));
            case WriteResult.Unchanged unchanged -> {
                if (unchanged.file().equals(file)) {
                    console.out().println(console.folder().show(file));
                }
            }
            }
        }
        return ExitCode.OK;
    }

    private static int refuse(Refused refused, Console console) {
        console.say(console.folder().show(refused.file()) + ": " + refused.message());
        return ExitCode.FINDINGS;
    }
}
