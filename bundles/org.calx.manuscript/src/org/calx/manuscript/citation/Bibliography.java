// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.calx.bibliography.Reference;
import org.calx.bibliography.ReferenceFile;
import org.calx.bibliography.ReferenceProblem;
import org.calx.bibliography.TextPlace;
import org.calx.bibliography.file.ReferenceFiles;
import org.calx.manuscript.problem.Problem.Kind;

import de.undercouch.citeproc.csl.CSLItemData;

/** The references of a case, by key. */
public final class Bibliography {

    private final Map<String, Reference> references = new LinkedHashMap<>();
    private final Map<String, Path> origins = new LinkedHashMap<>();
    private final List<BibliographyProblem> problems = new ArrayList<>();

    private Bibliography() {
    }

    /**
     * Reads files of references. Never fails: what cannot be read is told in {@link #problems()}, and the entries around it are kept.
     *
     * @param files the files in order; of two entries with one key the first counts
     * @return the references
     */
    public static Bibliography read(List<Path> files) {
        Bibliography bibliography = new Bibliography();
        for (Path file : files) {
            bibliography.add(file, content(file));
        }
        return bibliography;
    }

    /** {@return the references of a text that stands for a file} */
    static Bibliography of(Path file, String text) {
        Bibliography bibliography = new Bibliography();
        bibliography.add(file, ReferenceFiles.read(file.getFileName().toString(), text));
        return bibliography;
    }

    private static ReferenceFile content(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return ReferenceFiles.read(file.getFileName().toString(), in.readNBytes(ReferenceFiles.MOST_BYTES + 1));
        } catch (IOException e) {
            return ReferenceFile.unreadable("the file cannot be read: " + e.getMessage());
        }
    }

    private void add(Path file, ReferenceFile content) {
        for (ReferenceProblem problem : content.problems()) {
            problem(Kind.BIBLIOGRAPHY_UNREADABLE, file, problem.place(), problem.message());
        }
        for (Reference reference : content.references()) {
            if (references.putIfAbsent(reference.key(), reference) != null) {
                problem(Kind.REFERENCE_KEY_TWICE, file, reference.keyPlace(), "the key \"" + reference.key() + "\" is used twice (first in "
                        + origins.get(reference.key()).getFileName() + "); the first entry counts, rename the other");
            } else {
                origins.put(reference.key(), file);
            }
        }
    }

    private void problem(Kind kind, Path file, TextPlace place, String message) {
        problems.add(new BibliographyProblem(kind, file, place.line(), message));
    }

    /** {@return what could not be read, in order} */
    public List<BibliographyProblem> problems() {
        return List.copyOf(problems);
    }

    /** {@return the keys in the order of the files} */
    public Set<String> keys() {
        return Collections.unmodifiableSet(references.keySet());
    }

    /** {@return whether there is an entry with that key} */
    public boolean contains(String key) {
        return references.containsKey(key);
    }

    /** {@return the entry with that key, or null} */
    CSLItemData item(String key) {
        Reference reference = references.get(key);
        return reference == null ? null : CslItem.of(reference);
    }
}
