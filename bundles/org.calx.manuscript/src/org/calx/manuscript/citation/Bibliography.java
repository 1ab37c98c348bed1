// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.calx.manuscript.problem.Problem.Kind;

import de.undercouch.citeproc.csl.CSLItemData;

/** The references of a case, by key. */
public final class Bibliography {

    private final Map<String, CSLItemData> items = new LinkedHashMap<>();
    private final Map<String, Path> origins = new LinkedHashMap<>();
    private final List<BibliographyProblem> problems = new ArrayList<>();

    private Bibliography() {
    }

    /** {@return a bibliography without entries} */
    public static Bibliography empty() {
        return new Bibliography();
    }

    /**
     * Reads BibTeX files. Never fails: what cannot be read is told in {@link #problems()}, and the entries around it are kept.
     *
     * @param files the files in order; of two entries with one key the first counts
     * @return the references
     */
    public static Bibliography read(List<Path> files) {
        Bibliography bibliography = new Bibliography();
        for (Path file : files) {
            bibliography.add(file);
        }
        return bibliography;
    }

    /** {@return the references of a text that stands for a file} */
    static Bibliography of(Path file, String text) {
        Bibliography bibliography = new Bibliography();
        bibliography.add(file, text);
        return bibliography;
    }

    private void add(Path file) {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            problems.add(new BibliographyProblem(Kind.BIBLIOGRAPHY_UNREADABLE, file, 1, "the file is not UTF-8 text; save it with the encoding UTF-8"));
            return;
        } catch (IOException e) {
            problems.add(new BibliographyProblem(Kind.BIBLIOGRAPHY_UNREADABLE, file, 1, "the file cannot be read: " + e.getMessage()));
            return;
        }
        add(file, text);
    }

    private void add(Path file, String text) {
        BibtexReader reader = new BibtexReader(file, text);
        reader.read((key, line, item) -> {
            if (items.containsKey(key)) {
                problems.add(new BibliographyProblem(Kind.REFERENCE_KEY_TWICE, file, line, "the key \"" + key + "\" is used twice (first in "
                        + origins.get(key).getFileName() + "); the first entry counts, rename the other"));
            } else {
                items.put(key, item);
                origins.put(key, file);
            }
        });
        problems.addAll(reader.problems());
    }

    /** {@return what could not be read, in order} */
    public List<BibliographyProblem> problems() {
        return List.copyOf(problems);
    }

    /** {@return the keys in the order of the files} */
    public Set<String> keys() {
        return Collections.unmodifiableSet(items.keySet());
    }

    /** {@return whether there is an entry with that key} */
    public boolean contains(String key) {
        return items.containsKey(key);
    }

    /** {@return the entry with that key, or null} */
    CSLItemData item(String key) {
        return items.get(key);
    }
}
