// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.calx.language.Severity;
import org.calx.language.validation.IdentifierRules;
import org.calx.language.validation.RuleTopic;

/**
 * Findings that belong together.
 *
 * @param key    tells it apart from every other group, and stays while its findings change
 * @param label  what it is called
 * @param groups the groups it is made of; empty when it has findings of its own
 * @param found  its findings, the gravest first
 */
public record FindingGroup(String key, String label, List<FindingGroup> groups, List<Found> found) {

    private static final String NO_CLASS = "Of no class: private words, and what image files say";

    /** Copies the lists. */
    public FindingGroup {
        groups = List.copyOf(groups);
        found = List.copyOf(found);
    }

    /**
     * Groups findings.
     *
     * @param all      the findings
     * @param filter   which of them are wanted
     * @param grouping how to group them
     * @return the groups that have any; a single one when they are not grouped
     */
    public static List<FindingGroup> of(Collection<Found> all, FindingFilter filter, Grouping grouping) {
        List<Found> wanted = all.stream().filter(filter::accepts).sorted(Found.GRAVEST_FIRST).toList();
        return switch (grouping) {
        case TOPIC -> grouped(wanted, Found::topic, FindingGroup::ofTopic);
        case SEVERITY -> grouped(wanted, found -> found.isConfirmed() ? 1 : -found.severity().ordinal(),
                (order, found) -> leaf("severity:" + order, severity(order), found));
        case FILE -> grouped(wanted, Found::file, (file, found) -> leaf("file:" + file, found.getFirst().place(), found));
        case NONE -> wanted.isEmpty() ? List.of() : List.of(leaf("all", "", wanted));
        };
    }

    private interface Maker<K> {
        FindingGroup make(K key, List<Found> found);
    }

    private static <K extends Comparable<K>> List<FindingGroup> grouped(List<Found> found, Function<Found, K> key, Maker<K> maker) {
        Map<K, List<Found>> groups = new TreeMap<>();
        found.forEach(each -> groups.computeIfAbsent(key.apply(each), k -> new ArrayList<>()).add(each));
        return groups.entrySet().stream().map(entry -> maker.make(entry.getKey(), entry.getValue())).toList();
    }

    private static FindingGroup leaf(String key, String label, List<Found> found) {
        return new FindingGroup(key, label, List.of(), found);
    }

    private static String severity(int order) {
        return order > 0 ? "Confirmed" : switch (Severity.values()[-order]) {
        case ERROR -> "Errors";
        case WARNING -> "Warnings";
        case INFO -> "Remarks";
        };
    }

    /** What identifies a patient is told apart by the classes of the Safe Harbor rule. */
    private static FindingGroup ofTopic(RuleTopic topic, List<Found> found) {
        String key = "topic:" + topic;
        if (topic != RuleTopic.IDENTIFIERS) {
            return leaf(key, topic.label(), found);
        }
        return new FindingGroup(key, topic.label(), grouped(found, each -> each.hipaaClass().orElse(IdentifierRules.CLASSES + 1),
                (number, same) -> leaf("class:" + number, number > IdentifierRules.CLASSES ? NO_CLASS : "Class " + number + ": " + IdentifierRules.className(number), same)),
                List.of());
    }

    /** {@return its findings and those of the groups in it} */
    public Stream<Found> all() {
        return Stream.concat(found.stream(), groups.stream().flatMap(FindingGroup::all));
    }

    /** {@return the gravest severity of its findings that nobody has confirmed; information when there is none} */
    public Severity worst() {
        return all().filter(each -> !each.isConfirmed()).map(Found::severity).max(Comparator.naturalOrder()).orElse(Severity.INFO);
    }

    /** {@return how many findings it has: "2 errors, 1 warning"} */
    public String words() {
        return FindingTally.words(all().toList());
    }
}
