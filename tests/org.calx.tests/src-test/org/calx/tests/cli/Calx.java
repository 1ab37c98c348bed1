// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.calx.cli.Main;
import org.calx.cli.console.Console;
import org.calx.cli.console.WorkingFolder;

/**
 * What a run of the command gave.
 *
 * @param code its exit code
 * @param out  what it was asked for
 * @param err  what it said besides
 */
record Calx(int code, String out, String err) {

    /** Runs {@code calx} in a folder. */
    static Calx in(Path folder, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(List.of(arguments), new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), new WorkingFolder(folder), false, false));
        return new Calx(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
