// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.language.Severity;
import org.calx.language.SourceText;
import org.calx.language.place.Place;
import org.calx.model.Journal;
import org.calx.model.journal.JournalNames;
import org.calx.publish.CaseFiles;

/** The journals people declared in files of theirs. Every file is read once. */
final class DeclaredJournals {

    private static final Pattern DECLARATION = Pattern.compile("(?m)^\\s*journal\\s+\"");

    /** A journal in a file, and the first error in it. */
    record Declared(Journal journal, Path file, String text, Optional<Diagnostic> error) {

        boolean isNamed(String id) {
            return journal.getName() != null && JournalNames.id(journal.getName()).equals(id);
        }
    }

    private final CalxLanguage language;
    private final Map<Path, List<Declared>> files = new ConcurrentHashMap<>();
    private final Map<Path, List<Declared>> folders = new ConcurrentHashMap<>();

    DeclaredJournals(CalxLanguage language) {
        this.language = language;
    }

    /** {@return the journals in the file itself, then those in its folder, then those above} */
    List<Declared> near(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        List<Declared> all = new ArrayList<>(in(whole));
        for (Path folder = whole.getParent(); folder != null; folder = folder.getParent()) {
            all.addAll(folders.computeIfAbsent(folder, this::listed));
        }
        return all;
    }

    private List<Declared> listed(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(CaseFiles.ENDING) && Files.isRegularFile(file)).sorted()
                    .flatMap(file -> in(file).stream()).toList();
        } catch (IOException unreadable) {
            return List.of(); // a folder above the case that may not be listed holds no journal for it
        }
    }

    /** {@return the journals declared in a file} */
    List<Declared> in(Path file) {
        return files.computeIfAbsent(file.toAbsolutePath().normalize(), this::read);
    }

    private List<Declared> read(Path file) {
        SourceText source = SourceText.read(file);
        if (source.problem().isPresent() || !DECLARATION.matcher(source.text()).find()) {
            return List.of();
        }
        return declared(language.parse(file, source.text()));
    }

    private List<Declared> declared(ParsedFile parsed) {
        List<Journal> journals = parsed.model().stream().flatMap(model -> model.getDeclarations().stream()).filter(Journal.class::isInstance)
                .map(Journal.class::cast).toList();
        List<Diagnostic> errors = language.check(parsed).stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
        return journals.stream().map(journal -> {
            Place place = CalxLanguage.locate(journal);
            return new Declared(journal, parsed.path(), parsed.text().substring(place.offset(), place.offset() + place.length()),
                    errors.stream().filter(error -> error.offset() >= place.offset() && error.offset() <= place.offset() + place.length()).findFirst());
        }).toList();
    }
}
