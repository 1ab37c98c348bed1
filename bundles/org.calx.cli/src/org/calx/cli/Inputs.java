// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.calx.cli.console.Console;
import org.calx.publish.CaseFiles;
import org.calx.publish.PathProblem;

/**
 * The case files a command works on.
 *
 * @param files    sorted
 * @param problems what was typed but cannot be used
 */
record Inputs(List<Path> files, List<PathProblem> problems) {

    /** Finds the files behind what was typed, and says what cannot be used. */
    static Inputs of(String[] typed, Console console) {
        List<Path> paths = new ArrayList<>();
        List<PathProblem> problems = new ArrayList<>();
        for (String name : typed) {
            Optional<Path> path = console.folder().resolve(name);
            path.ifPresentOrElse(paths::add,
                    () -> problems.add(new PathProblem(console.folder().path(), "'" + name + "' cannot be the name of a file")));
        }
        CaseFiles found = CaseFiles.find(paths);
        problems.addAll(found.problems());
        problems.forEach(problem -> console.say(console.folder().show(problem.path()) + ": " + problem.message()));
        return new Inputs(found.files(), List.copyOf(problems));
    }

    /** The exit code, given the one for the files themselves: what could not be used outweighs findings. */
    int exitCode(int ofFiles) {
        return problems.isEmpty() ? ofFiles : Math.max(ofFiles, ExitCode.USAGE);
    }
}
