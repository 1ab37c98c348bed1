// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.calx.manuscript.journal.Counter;
import org.calx.model.LimitUnit;
import org.calx.publish.CaseCounts;
import org.calx.publish.report.CounterLines;

/** What a journal limits, counted: a line for each, or the same for programs. */
public final class CounterTable {

    private CounterTable() {
    }

    /** A heading, and a line for each counter; those without a limit and without a count are left out. */
    public static List<String> lines(String file, CaseCounts counts) {
        List<String> lines = new ArrayList<>();
        lines.add(file + ": " + counts.name() + " for " + counts.report().profile().name());
        lines.addAll(CounterLines.of(counts.report().counters()));
        return lines;
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
