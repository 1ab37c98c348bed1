// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.findings;

import java.util.EnumSet;
import java.util.Set;
import org.calx.language.Severity;
import org.eclipse.ui.IMemento;

/** What of the findings an author wants to see, and how; remembered with the view. */
final class FindingsState {

    private static final String GROUPING = "grouping";
    private static final String CONFIRMED = "confirmed";
    private static final String DETAILS = "details";

    private FindingFilter filter = FindingFilter.OPEN;
    private Grouping grouping = Grouping.TOPIC;
    private boolean details = true;

    void read(IMemento memento) {
        if (memento == null) {
            return;
        }
        Set<Severity> severities = EnumSet.allOf(Severity.class);
        severities.removeIf(severity -> Boolean.FALSE.equals(memento.getBoolean(severity.label())));
        filter = FindingFilter.OPEN.with(severities).withConfirmed(Boolean.TRUE.equals(memento.getBoolean(CONFIRMED)));
        details = !Boolean.FALSE.equals(memento.getBoolean(DETAILS));
        String group = memento.getString(GROUPING);
        grouping = Set.of(Grouping.values()).stream().filter(each -> each.name().equals(group)).findFirst().orElse(Grouping.TOPIC);
    }

    void write(IMemento memento) {
        for (Severity severity : Severity.values()) {
            memento.putBoolean(severity.label(), filter.severities().contains(severity));
        }
        memento.putBoolean(CONFIRMED, filter.confirmed());
        memento.putBoolean(DETAILS, details);
        memento.putString(GROUPING, grouping.name());
    }

    FindingFilter filter() {
        return filter;
    }

    void filter(FindingFilter other) {
        filter = other;
    }

    /** Lists the findings of a severity, or not. */
    void list(Severity severity, boolean listed) {
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        severities.addAll(filter.severities());
        if (listed) {
            severities.add(severity);
        } else {
            severities.remove(severity);
        }
        filter = filter.with(severities);
    }

    Grouping grouping() {
        return grouping;
    }

    void grouping(Grouping other) {
        grouping = other;
    }

    boolean details() {
        return details;
    }

    void details(boolean shown) {
        details = shown;
    }
}
