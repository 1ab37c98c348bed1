// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.calx.manuscript.care.Coverage;
import org.calx.publish.CareResult.Row;

/**
 * How many sub-items of the CARE checklist are in which state.
 *
 * @param counts the number of sub-items for every state
 */
public record CareSummary(Map<Coverage, Integer> counts) {

    /** Copies the numbers. */
    public CareSummary {
        counts = Map.copyOf(counts);
    }

    /** {@return the numbers for the rows of a case} */
    public static CareSummary of(List<Row> rows) {
        Map<Coverage, Integer> counts = new EnumMap<>(Coverage.class);
        Arrays.stream(Coverage.values()).forEach(state -> counts.put(state, (int) rows.stream().filter(row -> row.answer().coverage() == state).count()));
        return new CareSummary(counts);
    }

    /** {@return the number of sub-items in a state} */
    public int count(Coverage state) {
        return counts.getOrDefault(state, 0);
    }

    /** {@return the number of all sub-items} */
    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return the numbers in words: "30 sub-items: 21 covered, 3 thin, 2 missing, 4 not applicable"} */
    public String words() {
        return all() + " sub-items: " + Arrays.stream(Coverage.values()).map(state -> count(state) + " " + state.label()).collect(Collectors.joining(", "));
    }
}
