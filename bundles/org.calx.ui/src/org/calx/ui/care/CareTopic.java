// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.calx.manuscript.care.Coverage;
import org.calx.publish.CareResult.Row;
import org.calx.publish.report.CareSummary;

/**
 * One of the 13 items of the CARE checklist with its sub-items.
 *
 * @param number its number, such as {@code 10}
 * @param label  what it is about
 * @param items  its sub-items in order; a single one stands for the item itself
 */
public record CareTopic(String number, String label, List<CareEntry> items) {

    /** Copies the list. */
    public CareTopic {
        items = List.copyOf(items);
    }

    /**
     * Makes the items of a checklist.
     *
     * @param rows all sub-items in their order
     * @param open whether only those are wanted that are missing or thin
     * @return the items that have any wanted sub-item
     */
    public static List<CareTopic> of(List<Row> rows, boolean open) {
        List<CareTopic> topics = new ArrayList<>();
        List<CareEntry> same = new ArrayList<>();
        for (Row row : rows) {
            CareEntry entry = new CareEntry(row);
            if (!same.isEmpty() && !same.getLast().topicNumber().equals(entry.topicNumber())) {
                close(same, open, topics);
            }
            same.add(entry);
        }
        close(same, open, topics);
        return topics;
    }

    private static void close(List<CareEntry> same, boolean open, List<CareTopic> topics) {
        if (!same.isEmpty()) {
            CareEntry first = same.getFirst();
            List<CareEntry> wanted = same.stream().filter(entry -> !open || entry.isOpen()).toList();
            if (!wanted.isEmpty()) {
                topics.add(new CareTopic(first.topicNumber(), first.topicLabel(), wanted));
            }
            same.clear();
        }
    }

    /** {@return whether it has no sub-items but itself} */
    public boolean isSingle() {
        return items.size() == 1 && items.getFirst().number().equals(number);
    }

    /** {@return the state that says most about what is to be done: missing, else thin, else covered} */
    public Coverage coverage() {
        for (Coverage state : List.of(Coverage.MISSING, Coverage.THIN, Coverage.COVERED)) {
            if (items.stream().anyMatch(entry -> entry.coverage() == state)) {
                return state;
            }
        }
        return Coverage.NOT_APPLICABLE;
    }

    /** {@return how its sub-items stand: "3 covered, 1 missing"} */
    public String words() {
        CareSummary summary = CareSummary.of(items.stream().map(CareEntry::row).toList());
        List<String> words = new ArrayList<>();
        for (Coverage state : Coverage.values()) {
            if (summary.count(state) > 0) {
                words.add(summary.count(state) + " " + state.label().toLowerCase(Locale.ROOT));
            }
        }
        return String.join(", ", words);
    }
}
