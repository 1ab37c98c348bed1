// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.calx.bibliography.Reference;
import org.calx.bibliography.ReferenceWords;
import org.calx.bibliography.file.ReferenceFiles;
import org.calx.model.CalxFile;
import org.calx.model.Case;
import org.eclipse.xtext.resource.XtextResource;

/** Finds the entries of files of references. Forgiving: what it cannot read it leaves out, the checks say what is wrong. */
public final class Citables {

    private Citables() {
    }

    /**
     * Reads what a case can cite.
     *
     * @param subject the case; null stands for none
     * @param file    the file the case is in; reference files are named relative to it
     * @return the entries in the order of the files
     */
    public static List<Citable> of(Case subject, Path file) {
        List<Citable> citables = new ArrayList<>();
        if (subject != null) {
            for (Path bibliography : files(subject, file)) {
                read(bibliography, Map.of(), citables);
            }
        }
        return citables;
    }

    /** {@return what the cases of a file can cite, in the order of the reference files} */
    public static List<Citable> of(XtextResource resource, Path file) {
        return of(resource, file, Map.of());
    }

    /**
     * Reads what the cases of a file can cite.
     *
     * @param resource what was read
     * @param file     the file it stands for
     * @param unsaved  the texts of files that differ from what is on disk, by file
     * @return the entries in the order of the reference files
     */
    public static List<Citable> of(XtextResource resource, Path file, Map<Path, String> unsaved) {
        List<Citable> citables = new ArrayList<>();
        if (!resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof CalxFile root) {
            root.getDeclarations().stream().filter(Case.class::isInstance).map(Case.class::cast)
                    .flatMap(subject -> files(subject, file).stream()).distinct()
                    .forEach(path -> read(path, unsaved, citables));
        }
        return citables;
    }

    private static List<Path> files(Case subject, Path file) {
        List<Path> files = new ArrayList<>();
        for (String name : subject.getBibliographies()) {
            try {
                files.add(file.resolveSibling(name).normalize());
            } catch (InvalidPathException unusable) {
                continue; // a check reports the name
            }
        }
        return files;
    }

    private static void read(Path path, Map<Path, String> unsaved, List<Citable> citables) {
        try {
            String text = unsaved.get(path);
            if (text != null || Files.isRegularFile(path) && Files.size(path) <= ReferenceFiles.MOST_BYTES) {
                byte[] bytes = text != null ? text.getBytes(StandardCharsets.UTF_8) : Files.readAllBytes(path);
                for (Reference reference : ReferenceFiles.read(path.getFileName().toString(), bytes).references()) {
                    citables.add(new Citable(reference.key(), ReferenceWords.summary(reference), ReferenceWords.details(reference), path,
                            reference.keyPlace().offset(), reference.keyPlace().length(), reference.keyWritten()));
                }
            }
        } catch (IOException unreadable) {
            // a check reports the file at the statement that names it; there is nothing to propose from it
            return;
        }
    }
}
