// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.report;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.journal.Counter;
import org.calx.manuscript.journal.Limit;

/** What a journal limits, counted, as lines of text. */
public final class CounterLines {

    private CounterLines() {
    }

    /** {@return whether a counter is worth telling: what has a limit, and what there is any of} */
    public static boolean isTold(Counter counter) {
        return counter.limit().isPresent() || counter.count() > 0;
    }

    /** {@return the limit in words: "at most 150", "no limit"} */
    public static String limit(Counter counter) {
        return counter.limit().map(Limit::range).orElse("no limit");
    }

    /** {@return a line for each counter; those without a limit and without a count are left out} */
    public static List<String> of(List<Counter> counters) {
        List<String[]> rows = counters.stream().filter(CounterLines::isTold).map(counter -> new String[] {counter.name(),
                Integer.toString(counter.count()), counter.unitWord(), limit(counter), Verdict.words(counter)}).toList();
        int name = width(rows, 0);
        int count = width(rows, 1);
        int unit = width(rows, 2);
        int limit = width(rows, 3);
        List<String> lines = new ArrayList<>();
        for (String[] row : rows) {
            lines.add(("  " + pad(row[0], name) + "  " + " ".repeat(count - row[1].length()) + row[1] + " " + pad(row[2], unit) + "  "
                    + pad(row[3], limit) + "  " + row[4]).stripTrailing());
        }
        return lines;
    }

    private static int width(List<String[]> rows, int column) {
        return rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
