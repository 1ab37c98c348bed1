// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.calx.language.journal.ShippedJournals;
import org.calx.model.Journal;
import org.calx.model.journal.JournalNames;
import org.calx.terminology.EditDistance;
import org.eclipse.emf.common.util.URI;

/** The journals another one can be based on: those of Calx, and those declared in its file, its folder and above. */
final class JournalNeighbours {

    private static final Pattern DECLARATION = Pattern.compile("(?m)^\\s*journal\\s+\"([^\"\\n]+)\"");
    private static final int LETTERS_PER_MISTAKE = 3;

    private final Journal journal;

    JournalNeighbours(Journal journal) {
        this.journal = journal;
    }

    /** {@return why the base of the journal cannot be used; empty when it can} */
    Optional<String> objection() {
        String base = JournalNames.id(journal.getBase());
        boolean shipped = ShippedJournals.text(base).isPresent();
        if (base.equals(JournalNames.id(String.valueOf(journal.getName())))) {
            return shipped ? Optional.empty() : Optional.of("a journal cannot start from itself; name another one, or delete the statement");
        }
        if (shipped || inFile().anyMatch(base::equals)) {
            return Optional.empty();
        }
        Set<String> known = new LinkedHashSet<>(ShippedJournals.ids());
        known.addAll(around());
        String near = known.stream().filter(name -> EditDistance.between(base, name, limit(base)) <= limit(base)).findFirst()
                .map(name -> "; did you mean '" + name + "'?").orElse("; 'calx journals' lists those that come with Calx");
        return known.contains(base) ? Optional.empty() : Optional.of("there is no journal \"" + journal.getBase() + "\" here" + near);
    }

    private static int limit(String name) {
        return 1 + name.length() / LETTERS_PER_MISTAKE;
    }

    private Stream<String> inFile() {
        return journal.eContainer().eContents().stream().filter(Journal.class::isInstance).filter(each -> each != journal)
                .map(each -> JournalNames.id(String.valueOf(((Journal) each).getName())));
    }

    private Set<String> around() {
        Set<String> names = new LinkedHashSet<>();
        URI uri = journal.eResource() == null ? null : journal.eResource().getURI();
        if (uri == null || !uri.isFile()) {
            return names;
        }
        for (Path folder = Path.of(uri.toFileString()).toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".calx") && Files.isRegularFile(file)).forEach(file -> {
                    Matcher declared = DECLARATION.matcher(text(file));
                    while (declared.find()) {
                        names.add(JournalNames.id(declared.group(1)));
                    }
                });
            } catch (IOException unreadable) {
                continue; // a folder that may not be listed holds no journal for this one
            }
        }
        return names;
    }

    /** A file that cannot be read declares no journal for this one; what is wrong with it is said where it is checked. */
    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
