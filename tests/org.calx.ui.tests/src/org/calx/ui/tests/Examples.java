// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calx.ui.journal.JournalChoices;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** The example cases of the product, as files of a workspace. */
final class Examples {

    private static final Path EXAMPLES = Path.of("..", "..", "examples").toAbsolutePath().normalize();

    private Examples() {
    }

    /** Copies an example with its figures and references into a project, written for no journal. {@return its case} */
    static IFile copy(String name, IProject project) throws CoreException {
        Path example = EXAMPLES.resolve(name);
        try {
            for (Path file : files(example)) {
                String path = example.relativize(file).toString().replace('\\', '/');
                IFolder folder = path.contains("/") ? project.getFolder(path.substring(0, path.lastIndexOf('/'))) : null;
                if (folder != null && !folder.exists()) {
                    folder.create(true, true, null);
                }
                project.getFile(path).create(Files.newInputStream(file), IResource.FORCE, null);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        IFile copy = project.getFile("case.calx");
        JournalChoices.choose(copy.getLocation().toPath(), Optional.empty()); // the Studio remembers what another test chose
        return copy;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
