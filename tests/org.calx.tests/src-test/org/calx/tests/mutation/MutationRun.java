// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Damages files and counts the verdicts; the same seed gives the same run. */
final class MutationRun {

    private final Map<Damage, Map<Verdict, Integer>> counts = new EnumMap<>(Damage.class);
    private final List<String> failures = new ArrayList<>();
    private long slowest;

    /**
     * Damages files.
     *
     * @param files the files, one after the other
     * @param total how many damaged files to check
     * @param seed  where the random numbers start
     */
    MutationRun(List<Path> files, int total, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Judge> judges = new ArrayList<>();
        List<String> texts = files.stream().map(MutationRun::read).toList();
        for (int i = 0; i < files.size(); i++) {
            judges.add(new Judge(files.get(i), texts.get(i)));
        }
        for (int i = 0; i < total; i++) {
            int file = i % files.size();
            Damage damage = Damage.values()[i / files.size() % Damage.values().length];
            Mutant mutant = damage.apply(texts.get(file), random);
            int number = i;
            long start = System.nanoTime();
            Verdict verdict = judges.get(file).judge(mutant, found -> failures.add(describe(number, files.get(file), mutant, found)));
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
            counts.computeIfAbsent(damage, key -> new EnumMap<>(Verdict.class)).merge(verdict, 1, Integer::sum);
        }
    }

    int count(Verdict verdict) {
        return counts.values().stream().mapToInt(each -> each.getOrDefault(verdict, 0)).sum();
    }

    /** {@return the part of the damaged files whose findings are where the damage is, or follow from it} */
    double local() {
        int all = counts.values().stream().flatMap(each -> each.values().stream()).mapToInt(Integer::intValue).sum();
        return 1 - (count(Verdict.ELSEWHERE) + count(Verdict.EXCEPTION)) / (double) all;
    }

    /** {@return how long the slowest file took, in milliseconds} */
    long slowest() {
        return slowest;
    }

    List<String> failures() {
        return failures;
    }

    /** {@return the counts for each kind of damage} */
    String table() {
        StringBuilder table = new StringBuilder(String.format("%-12s %7s %7s %7s %12s %10s %10s %8s%n", "damage", "files", "silent", "local",
                "consequence", "elsewhere", "exception", "local %"));
        counts.forEach((damage, verdicts) -> {
            int files = verdicts.values().stream().mapToInt(Integer::intValue).sum();
            int wrong = verdicts.getOrDefault(Verdict.ELSEWHERE, 0) + verdicts.getOrDefault(Verdict.EXCEPTION, 0);
            table.append(String.format("%-12s %7d %7d %7d %12d %10d %10d %8.1f%n", damage.name().toLowerCase().replace('_', ' '), files,
                    verdicts.getOrDefault(Verdict.SILENT, 0), verdicts.getOrDefault(Verdict.LOCAL, 0),
                    verdicts.getOrDefault(Verdict.CONSEQUENCE, 0), verdicts.getOrDefault(Verdict.ELSEWHERE, 0),
                    verdicts.getOrDefault(Verdict.EXCEPTION, 0), 100.0 * (files - wrong) / files));
        });
        return table.append(String.format("all: %.2f %% local, slowest file %d ms%n", 100 * local(), slowest)).toString();
    }

    private static String describe(int number, Path file, Mutant mutant, Object found) {
        int from = Math.max(0, mutant.start() - 30);
        String after = mutant.text().substring(Math.min(from, mutant.text().length()),
                Math.min(mutant.text().length(), Math.max(mutant.start(), mutant.end() + mutant.shift()) + 30));
        return number + " " + mutant.damage() + " " + file.getParent().getFileName() + " [" + mutant.start() + "," + mutant.end() + ") line "
                + mutant.original().substring(0, mutant.start()).lines().count() + ": " + found + "\n   now: "
                + after.replace("\n", "\u23CE").substring(0, Math.min(after.replace("\n", "\u23CE").length(), 220));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
