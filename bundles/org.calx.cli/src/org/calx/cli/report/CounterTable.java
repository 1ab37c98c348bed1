// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.calx.manuscript.journal.Counter;
import org.calx.manuscript.journal.JournalReport;
import org.calx.manuscript.journal.Limit;
import org.calx.model.LimitUnit;
import org.calx.publish.CaseCounts;

/** What a journal limits, counted: a line for each, or the same for programs. */
public final class CounterTable {

    private CounterTable() {
    }

    /** A heading, and a line for each counter; those without a limit and without a count are left out. */
    public static List<String> lines(String file, CaseCounts counts) {
        JournalReport report = counts.report();
        List<String[]> rows = new ArrayList<>();
        for (Counter counter : report.counters()) {
            if (counter.limit().isPresent() || counter.count() > 0) {
                rows.add(new String[] {counter.name(), Integer.toString(counter.count()), counter.unitWord(),
                        counter.limit().map(Limit::range).orElse("no limit"), verdict(counter)});
            }
        }
        int name = width(rows, 0);
        int count = width(rows, 1);
        int unit = width(rows, 2);
        int limit = width(rows, 3);
        List<String> lines = new ArrayList<>();
        lines.add(file + ": " + counts.name() + " for " + report.profile().name());
        for (String[] row : rows) {
            lines.add(("  " + pad(row[0], name) + "  " + " ".repeat(count - row[1].length()) + row[1] + " " + pad(row[2], unit) + "  "
                    + pad(row[3], limit) + "  " + row[4]).stripTrailing());
        }
        return lines;
    }

    private static String verdict(Counter counter) {
        if (counter.limit().isEmpty()) {
            return "";
        }
        Limit limit = counter.limit().get();
        String sure = !limit.evidence().certain() ? " (uncertain)" : limit.evidence().recommended() ? " (recommended)" : "";
        if (counter.holds()) {
            return "ok" + sure;
        }
        boolean over = counter.count() > limit.max().orElse(Integer.MAX_VALUE);
        return (over ? counter.count() - limit.max().getAsInt() + " too many" : limit.min().getAsInt() - counter.count() + " too few") + sure;
    }

    private static int width(List<String[]> rows, int column) {
        return rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    /** The same as an object for JSON. */
    static Map<String, Object> object(String file, CaseCounts counts) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file);
        object.put("case", counts.name());
        object.put("journal", counts.report().profile().id());
        object.put("counters", counts.report().counters().stream().map(CounterTable::object).toList());
        return object;
    }

    private static Map<String, Object> object(Counter counter) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", counter.name());
        object.put("count", counter.count());
        object.put("unit", counter.unit() == LimitUnit.ITEMS ? "items" : counter.unitWord());
        counter.limit().ifPresent(limit -> {
            put(object, "min", limit.min());
            put(object, "max", limit.max());
            object.put("certain", limit.evidence().certain());
            object.put("recommended", limit.evidence().recommended());
            limit.evidence().source().ifPresent(source -> object.put("source", source));
            limit.evidence().verifiedOn().ifPresent(day -> object.put("verified", day));
        });
        object.put("kept", counter.holds());
        return object;
    }

    private static void put(Map<String, Object> object, String name, OptionalInt number) {
        number.ifPresent(value -> object.put(name, value));
    }
}
