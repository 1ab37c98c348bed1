// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.calx.language.CalxLanguage;
import org.calx.manuscript.citation.CitationStyle;
import org.calx.manuscript.citation.StyleException;
import org.calx.publish.ExportOptions;
import org.calx.publish.WordOptions;
import org.calx.publish.WordTemplate;
import org.calx.publish.journal.ChosenJournal;
import org.calx.publish.journal.JournalException;
import org.calx.publish.journal.JournalLibrary;

/**
 * Settings made ready: the journal of each case found, style and template read.
 *
 * @param options how each case is exported
 */
record ExportSetup(Map<Path, ExportOptions> options) {

    /**
     * Makes settings ready. Reads files, so it is not for the user interface's thread.
     *
     * @param chosen the journal chosen for a case in its editor
     * @throws IOException why they cannot be used, a sentence for the author
     */
    static ExportSetup of(ExportSettings settings, Collection<Path> files, CalxLanguage language, Function<Path, Optional<String>> chosen)
            throws IOException {
        Optional<WordTemplate> template = settings.template().isBlank() ? Optional.empty() : Optional.of(template(settings.template()));
        WordOptions word = new WordOptions(template, settings.blind(), settings.lineNumbers(), settings.spacing());
        ExportOptions plain = new ExportOptions(settings.draft(), false, settings.checklist(), word);
        Optional<CitationStyle> style = style(settings.style());
        ExportOptions styled = style.isPresent() ? plain.withStyle(style.get()) : plain;
        JournalLibrary library = new JournalLibrary(language);
        Map<Path, ExportOptions> options = new HashMap<>();
        for (Path file : files) {
            Optional<ChosenJournal> journal = journal(settings, file, library, chosen);
            options.put(file, journal.isPresent() ? styled.withJournal(journal.get()) : styled);
        }
        return new ExportSetup(options);
    }

    private static Optional<ChosenJournal> journal(ExportSettings settings, Path file, JournalLibrary library, Function<Path, Optional<String>> chosen)
            throws IOException {
        Optional<String> name = switch (settings.journal()) {
        case ExportSettings.AS_CHOSEN -> chosen.apply(file);
        case ExportSettings.NO_JOURNAL -> Optional.empty();
        default -> Optional.of(settings.journal());
        };
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(library.find(name.get(), file));
        } catch (JournalException unusable) {
            throw new IOException("Journal of " + file.getFileName() + ": " + unusable.getMessage() + ".", unusable);
        }
    }

    /**
     * Finds a citation style.
     *
     * @param typed a name, or the path of a .csl file; empty for none
     * @throws IOException why it cannot be used, a sentence for the author
     */
    static Optional<CitationStyle> style(String typed) throws IOException {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        if (typed.endsWith(".csl")) {
            try {
                return Optional.of(CitationStyle.read(Path.of(typed)));
            } catch (StyleException unusable) {
                throw new IOException("Citation style: " + unusable.getMessage() + ".", unusable);
            } catch (InvalidPathException malformed) {
                throw new IOException("Citation style: " + malformed.getReason() + ".", malformed);
            }
        }
        Optional<CitationStyle> named = CitationStyle.named(typed);
        if (named.isEmpty()) {
            List<String> near = CitationStyle.similar(typed);
            throw new IOException("No citation style " + typed + " comes with Calx; "
                    + (near.isEmpty() ? "choose the file of one (.csl)." : "did you mean " + String.join(" or ", near) + "?"));
        }
        return named;
    }

    private static WordTemplate template(String typed) throws IOException {
        try {
            return WordTemplate.read(Path.of(typed));
        } catch (InvalidPathException malformed) {
            throw new IOException("Template: " + malformed.getReason() + ".", malformed);
        } catch (IOException unusable) {
            throw new IOException("Template: " + unusable.getMessage() + ".", unusable);
        }
    }
}
