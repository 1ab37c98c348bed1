// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.util.List;

import org.calx.cli.console.Console;
import org.calx.language.CalxLanguage;
import org.calx.publish.CaseFiles;
import org.calx.publish.journal.ChosenJournal;
import org.calx.publish.journal.JournalLibrary;
import org.calx.publish.report.EvidenceWords;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code calx journals}: lists the journals Calx knows, or prints one to be copied and changed. */
final class JournalsCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("journals", "List the journals that come with Calx, or print one.", "",
                "A journal is written in the language of Calx: save it to a .calx file, change it, and name that file behind --journal.")
                .addPositional(Options.one("NAME", false, "The journal to print; without one all are listed."));
        return Options.exitCodes(spec, "done", "not used");
    }

    @Override
    public int run(ParseResult typed, Console console) {
        JournalLibrary library = new JournalLibrary(CalxLanguage.standard());
        String name = typed.matchedPositionalValue(0, "");
        if (!name.isBlank()) {
            console.out().println(JournalOption.find(library, name, console.folder().path().resolve("any" + CaseFiles.ENDING), console).text().strip());
            return ExitCode.OK;
        }
        List<ChosenJournal> all = library.shipped();
        int width = all.stream().mapToInt(journal -> journal.profile().id().length()).max().orElse(0);
        all.forEach(journal -> console.out().println(journal.profile().id() + " ".repeat(width - journal.profile().id().length()) + "  "
                + EvidenceWords.of(journal.profile().evidence())));
        return ExitCode.OK;
    }
}
