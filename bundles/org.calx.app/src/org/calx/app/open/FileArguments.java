// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.open;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;

/** The files named on the command line. */
public final class FileArguments {

    private FileArguments() {
    }

    /**
     * Picks the files out of the application's arguments, among which there are options and values of options.
     *
     * @param arguments the arguments; options begin with a minus sign, and what follows one is its value unless it is a case file
     * @return absolute paths, in order; they need not exist
     */
    public static List<Path> of(String... arguments) {
        List<Path> files = new ArrayList<>();
        boolean value = false;
        for (String argument : arguments) {
            boolean option = argument.startsWith("-");
            if (!option && (!value || argument.endsWith(".calx"))) {
                add(argument, files);
            }
            value = option;
        }
        return files;
    }

    private static void add(String argument, List<Path> files) {
        try {
            files.add(Path.of(argument).toAbsolutePath().normalize());
        } catch (InvalidPathException malformed) {
            ILog.of(FileArguments.class).warn("An argument is not the name of a file", malformed);
        }
    }
}
