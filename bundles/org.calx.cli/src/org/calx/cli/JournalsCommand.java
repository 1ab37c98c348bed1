// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.calx.cli.console.Console;
import org.calx.language.CalxLanguage;
import org.calx.manuscript.journal.Evidence;
import org.calx.publish.CaseFiles;
import org.calx.publish.journal.ChosenJournal;
import org.calx.publish.journal.JournalLibrary;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code calx journals}: lists the journals Calx knows, or prints one to be copied and changed. */
final class JournalsCommand implements Command {

    private static final int MONTHS_OF_TRUST = 12;

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
                + read(journal.profile().evidence())));
        return ExitCode.OK;
    }

    private static String read(Evidence evidence) {
        return (evidence.certain() ? "" : "uncertain, ") + evidence.verifiedOn().map(day -> "read " + day + age(day)).orElse("not confirmed at the journal")
                + ": " + evidence.source().orElse("no source");
    }

    private static String age(String day) {
        try {
            YearMonth read = YearMonth.parse(day.length() > 4 ? day.substring(0, 7) : day + "-12");
            return read.plusMonths(MONTHS_OF_TRUST).isBefore(YearMonth.now()) ? " (more than a year ago)" : "";
        } catch (DateTimeParseException noDate) {
            return "";
        }
    }
}
