// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints their growth. */
public final class Main {

    private Main() {
    }

    /**
     * Starts.
     *
     * @param arguments lines of the cases, separated by commas; the file the table goes to
     * @throws RunnerException if a benchmark fails
     * @throws IOException     if the table cannot be written
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(CheckBenchmark.class.getSimpleName())
                .param("lines", arguments[0].split(",")).jvmArgsAppend("-Xmx2g").shouldFailOnError(true).build()).run();
        String table = GrowthTable.of(results);
        System.out.print("\n" + table);
        Files.writeString(Path.of(arguments[1]), table, StandardCharsets.UTF_8);
    }
}
