// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calx.language.CalxLanguage;
import org.calx.language.journal.ShippedJournals;
import org.calx.manuscript.citation.CitationStyle;
import org.calx.manuscript.citation.StyleException;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.model.Journal;
import org.calx.model.journal.JournalNames;
import org.calx.publish.CaseFiles;
import org.calx.publish.journal.DeclaredJournals.Declared;
import org.calx.terminology.EditDistance;

/**
 * Finds journals by name, for all front ends alike: one declared in the file of the case, in its folder or above comes before one
 * that comes with Calx. Files are read once; take a new library to see them changed. May be shared between threads.
 */
public final class JournalLibrary {

    private static final String FILE = CaseFiles.ENDING;
    private static final int LETTERS_PER_MISTAKE = 3;

    private final CalxLanguage language;
    private final DeclaredJournals declared;

    /** Reads with a language. */
    public JournalLibrary(CalxLanguage language) {
        this.language = language;
        declared = new DeclaredJournals(language);
    }

    /** {@return the journals that come with Calx, the CARE guideline first} */
    public List<ChosenJournal> shipped() {
        return ShippedJournals.ids().stream().map(id -> {
            try {
                return shipped(id, new HashSet<>()).orElseThrow();
            } catch (JournalException impossible) {
                throw new IllegalStateException(impossible);
            }
        }).toList();
    }

    /**
     * Lists what an author can choose from for a case.
     *
     * @param near the file of the case, or a file that need not exist in the folder to look in
     * @return the journals declared there, the nearest first and those with errors too, then those that come with Calx; of equal names the
     *         one that {@link #find} finds
     */
    public List<JournalOffer> offered(Path near) {
        Map<String, JournalOffer> offers = new LinkedHashMap<>();
        declared.near(near).stream().filter(each -> each.journal().getName() != null && !each.journal().getName().isBlank())
                .forEach(each -> offers.computeIfAbsent(JournalNames.id(each.journal().getName()), id -> offer(each)));
        shipped().forEach(journal -> offers.putIfAbsent(journal.profile().id(),
                new JournalOffer(journal.profile().name(), Optional.empty(), Optional.of(journal), Optional.empty())));
        return List.copyOf(offers.values());
    }

    private JournalOffer offer(Declared each) {
        Optional<Path> file = Optional.of(each.file());
        try {
            return new JournalOffer(each.journal().getName(), file, Optional.of(chosen(each, new HashSet<>())), Optional.empty());
        } catch (JournalException unusable) {
            return new JournalOffer(each.journal().getName(), file, Optional.empty(), Optional.of(unusable.getMessage()));
        }
    }

    /**
     * Finds a journal for a case.
     *
     * @param name what the author typed: the name of a journal in any spelling
     * @param near the file of the case, or a file that need not exist in the folder to look in
     * @return the journal
     * @throws JournalException if there is none of that name, or it has errors
     */
    public ChosenJournal find(String name, Path near) throws JournalException {
        return find(name, near, new HashSet<>());
    }

    /**
     * Reads the one journal of a file.
     *
     * @param file a file with a journal
     * @return the journal
     * @throws JournalException if there is none or several, or it has errors
     */
    public ChosenJournal read(Path file) throws JournalException {
        if (!Files.isRegularFile(file)) {
            throw new JournalException("there is no file " + file.getFileName());
        }
        List<Declared> journals = declared.in(file);
        if (journals.size() != 1) {
            throw new JournalException(journals.isEmpty() ? file.getFileName() + " declares no journal; it needs 'journal \"Name\" { ... }'"
                    : file.getFileName() + " declares several journals, so say which by its name: "
                            + journals.stream().map(each -> each.journal().getName()).collect(Collectors.joining(", ")));
        }
        return chosen(journals.getFirst(), new HashSet<>());
    }

    private ChosenJournal find(String name, Path near, Set<String> through) throws JournalException {
        String id = JournalNames.id(name);
        Optional<Declared> own = declared.near(near).stream().filter(each -> each.isNamed(id) && !through.contains(key(each))).findFirst();
        if (own.isPresent()) {
            return chosen(own.get(), through);
        }
        Optional<ChosenJournal> shipped = shipped(name, through);
        if (shipped.isEmpty()) {
            throw new JournalException(unknown(name, near));
        }
        return shipped.get();
    }

    private Optional<ChosenJournal> shipped(String name, Set<String> through) throws JournalException {
        Optional<String> text = ShippedJournals.text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Journal journal = (Journal) language.parse(Path.of("shipped" + FILE), text.get()).model().orElseThrow().getDeclarations().getFirst();
        return Optional.of(chosen(journal, text.get(), Optional.empty(), through));
    }

    private ChosenJournal chosen(Declared found, Set<String> through) throws JournalException {
        if (found.error().isPresent()) {
            throw new JournalException("the journal " + found.journal().getName() + " has an error in line " + found.error().get().line() + " of "
                    + found.file().getFileName() + ": " + found.error().get().message());
        }
        through.add(key(found));
        return chosen(found.journal(), found.text(), Optional.of(found.file()), through);
    }

    private ChosenJournal chosen(Journal journal, String text, Optional<Path> file, Set<String> through) throws JournalException {
        ChosenJournal base = journal.getBase() == null ? null : find(journal.getBase(), file.orElse(Path.of("shipped" + FILE)), through);
        JournalProfile profile = base == null ? JournalProfile.of(journal) : JournalProfile.of(journal, base.profile());
        CitationStyle style = journal.getStyle() != null ? style(journal.getStyle(), file, journal.getName())
                : base == null ? CitationStyle.VANCOUVER : base.style();
        return new ChosenJournal(profile, style, text, file);
    }

    private static String key(Declared found) {
        return found.file().toAbsolutePath().normalize() + "#" + JournalNames.id(found.journal().getName());
    }

    private static CitationStyle style(String name, Optional<Path> file, String journal) throws JournalException {
        try {
            if (name.endsWith(".csl") && file.isPresent()) {
                return CitationStyle.read(file.get().resolveSibling(name));
            }
        } catch (StyleException unusable) {
            throw new JournalException("the style of " + journal + ": " + unusable.getMessage());
        }
        return CitationStyle.named(name).orElseThrow(() -> new JournalException("the style \"" + name + "\" of " + journal
                + " does not come with Calx" + near(CitationStyle.similar(name)) + "; a file beside the journal is written \"name.csl\""));
    }

    /**
     * Says why the citation style of a journal cannot be used.
     *
     * @param journal a journal as declared
     * @param file    the file it is declared in
     * @return why; empty when it can, or none is named
     */
    public static Optional<String> styleProblem(Journal journal, Path file) {
        try {
            if (journal.getStyle() != null) {
                style(journal.getStyle(), Optional.of(file), journal.getName());
            }
            return Optional.empty();
        } catch (JournalException unknown) {
            return Optional.of(unknown.getMessage());
        }
    }

    private String unknown(String name, Path near) {
        List<String> names = Stream.concat(declared.near(near).stream().map(each -> JournalNames.id(each.journal().getName())),
                ShippedJournals.ids().stream()).distinct().toList();
        return "there is no journal '" + name + "'" + near(similar(JournalNames.id(name), names)) + "; there are: " + String.join(", ", names)
                + ", and any journal declared in a .calx file";
    }

    private static String near(List<String> names) {
        return names.isEmpty() ? "" : "; did you mean '" + names.getFirst() + "'?";
    }

    private static List<String> similar(String typed, List<String> names) {
        int most = 1 + typed.length() / LETTERS_PER_MISTAKE;
        List<String> near = new ArrayList<>(names.stream().filter(name -> EditDistance.between(typed, name, most) <= most)
                .sorted(Comparator.comparingInt(name -> EditDistance.between(typed, name, most))).toList());
        near.addAll(names.stream().filter(name -> typed.length() > 2 && name.contains(typed)).toList());
        return near;
    }
}
