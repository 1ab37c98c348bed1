// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.calx.cli.console.Console;
import org.calx.language.CalxLanguage;
import org.calx.publish.CaseFiles;
import org.calx.publish.journal.ChosenJournal;
import org.calx.publish.journal.JournalException;
import org.calx.publish.journal.JournalLibrary;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option {@code --journal}: the journal each file is for. */
final class JournalOption {

    private static final String NAME = "--journal";

    private final Map<Path, ChosenJournal> chosen = new TreeMap<>();

    private JournalOption() {
    }

    static OptionSpec spec() {
        return Options.value(NAME, "NAME", String.class, "The journal the cases are for: one of 'calx journals', one declared in the file of a case,"
                + " in its folder or above, or a .calx file with a journal.");
    }

    /** Finds the journal of every file; an unknown one ends the command before it does anything. */
    static JournalOption of(ParseResult typed, Inputs inputs, Console console) {
        JournalOption option = new JournalOption();
        if (typed.hasMatchedOption(NAME)) {
            String name = typed.matchedOptionValue(NAME, "");
            JournalLibrary library = new JournalLibrary(CalxLanguage.standard());
            inputs.files().forEach(file -> option.chosen.put(file, find(library, name, file, console)));
        }
        return option;
    }

    /** Finds a journal by name, or in a file. */
    static ChosenJournal find(JournalLibrary library, String name, Path near, Console console) {
        try {
            if (name.endsWith(CaseFiles.ENDING)) {
                return library.read(console.folder().resolve(name)
                        .orElseThrow(() -> new UsageException(NAME + ": '" + name + "' cannot be the name of a file")));
            }
            return library.find(name, near);
        } catch (JournalException unusable) {
            throw new UsageException(NAME + ": " + unusable.getMessage());
        }
    }

    Optional<ChosenJournal> of(Path file) {
        return Optional.ofNullable(chosen.get(file));
    }
}
