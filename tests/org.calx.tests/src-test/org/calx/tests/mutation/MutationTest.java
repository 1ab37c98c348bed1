// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Damage to a file is found where it is, and nothing else is. Runs some hundred damaged files; the system properties
 * {@code calx.mutants} and {@code calx.seed} ask for more or others, and print the table.
 */
class MutationTest {

    private static final int MUTANTS = Integer.getInteger("calx.mutants", 480);
    private static final long SEED = Long.getLong("calx.seed", 2018);
    private static final double LOCAL = 0.95;
    private static final long PATIENCE_MS = 5_000;

    @Test
    void findingsStayWhereTheDamageIs() throws IOException {
        MutationRun run = new MutationRun(examples(), MUTANTS, SEED);
        if (System.getProperty("calx.mutants") != null) {
            System.out.println(run.table());
            run.failures().forEach(System.out::println);
        }
        assertThat(run.count(Verdict.EXCEPTION)).as(String.join("\n", run.failures())).isZero();
        assertThat(run.local()).as(run.table() + String.join("\n", run.failures())).isGreaterThanOrEqualTo(LOCAL);
        assertThat(run.slowest()).as("milliseconds for the slowest file").isLessThan(PATIENCE_MS);
    }

    private static List<Path> examples() throws IOException {
        Path root = Path.of("").toAbsolutePath().resolve("../../examples").normalize();
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> cases = files.filter(file -> file.toString().endsWith(".calx")).sorted().toList();
            assertThat(cases).hasSizeGreaterThan(4);
            return cases;
        }
    }
}
