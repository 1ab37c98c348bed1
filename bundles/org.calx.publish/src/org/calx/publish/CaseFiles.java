// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.calx.publish.file.Trouble;

/**
 * The case files behind the files and folders a person names.
 *
 * @param files    every case file once, sorted by path
 * @param problems what was named but cannot be used
 */
public record CaseFiles(List<Path> files, List<PathProblem> problems) {

    /** The ending of case files. */
    public static final String ENDING = ".calx";

    /** Copies the lists. */
    public CaseFiles {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /**
     * Finds the case files in folders, their sub-folders included, hidden ones and symbolic links to folders not.
     *
     * @param paths files and folders
     */
    public static CaseFiles find(Collection<Path> paths) {
        Set<Path> files = new TreeSet<>();
        List<PathProblem> problems = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                findIn(path, files, problems);
            } else if (!Files.exists(path)) {
                problems.add(new PathProblem(path, "there is no such file or folder"));
            } else if (isCaseFile(path)) {
                files.add(path);
            } else {
                problems.add(new PathProblem(path, "this is not a case file; the name of one ends in " + ENDING));
            }
        }
        return new CaseFiles(List.copyOf(files), problems);
    }

    private static void findIn(Path folder, Set<Path> files, List<PathProblem> problems) {
        Search search = new Search(folder, problems);
        try {
            Files.walkFileTree(folder, search);
        } catch (IOException | UncheckedIOException e) {
            problems.add(new PathProblem(folder, "the folder cannot be read"));
            return;
        }
        if (search.found.isEmpty() && !search.failed) {
            problems.add(new PathProblem(folder, "there is no case file (*" + ENDING + ") in this folder"));
        }
        files.addAll(search.found);
    }

    private static boolean isCaseFile(Path file) {
        return file.getFileName().toString().endsWith(ENDING);
    }

    private static final class Search extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<PathProblem> problems;
        private final List<Path> found = new ArrayList<>();
        private boolean failed;

        Search(Path root, List<PathProblem> problems) {
            this.root = root;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isCaseFile(file) && !Files.isDirectory(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            failed = true;
            problems.add(new PathProblem(file, "it cannot be read: " + Trouble.reading(failure)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, failure);
        }
    }
}
