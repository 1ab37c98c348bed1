// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Times by size of the case, and the power of the size with which they grow from one row to the next: 1 is linear. */
final class GrowthTable {

    private static final String ROW = "%-14s %8s %12s %10s %14s %8s%n";

    private GrowthTable() {
    }

    /**
     * Lays the results out.
     *
     * @param results of {@link CheckBenchmark}, in any order
     * @return a table, one line for each benchmark and size
     */
    static String of(Collection<RunResult> results) {
        Map<String, Map<Integer, Result<?>>> byName = new TreeMap<>();
        for (RunResult result : results) {
            byName.computeIfAbsent(result.getPrimaryResult().getLabel(), key -> new TreeMap<>())
                    .put(Integer.valueOf(result.getParams().getParam("lines")), result.getPrimaryResult());
        }
        StringBuilder table = new StringBuilder(ROW.formatted("benchmark", "lines", "ms", "±", "ms/1000 lines", "growth"));
        byName.forEach((name, bySize) -> rows(name, bySize, table));
        return table.toString();
    }

    private static void rows(String name, Map<Integer, Result<?>> bySize, StringBuilder table) {
        int lastLines = 0;
        double lastTime = 0;
        for (Map.Entry<Integer, Result<?>> each : bySize.entrySet()) {
            int lines = each.getKey();
            double time = each.getValue().getScore();
            String growth = lastLines == 0 ? "" : number("%.2f", Math.log(time / lastTime) / Math.log((double) lines / lastLines));
            table.append(ROW.formatted(name, lines, number("%.2f", time), number("%.2f", each.getValue().getScoreError()),
                    number("%.1f", time * 1000 / lines), growth));
            lastLines = lines;
            lastTime = time;
        }
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
