// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.findings;

import java.util.Optional;
import java.util.Set;
import org.calx.language.Severity;
import org.calx.language.validation.RuleTopic;

/**
 * Which findings are listed.
 *
 * @param severities those of which severities
 * @param confirmed  whether those are listed that the author has confirmed
 * @param file       the only file whose findings are listed, by its path in the workspace; empty for all
 * @param topic      the only topic that is listed; empty for all
 */
public record FindingFilter(Set<Severity> severities, boolean confirmed, Optional<String> file, Optional<RuleTopic> topic) {

    /** Everything that nobody has confirmed. */
    public static final FindingFilter OPEN = new FindingFilter(Set.of(Severity.values()), false, Optional.empty(), Optional.empty());

    /** Copies the set. */
    public FindingFilter {
        severities = Set.copyOf(severities);
    }

    /** {@return whether a finding is listed} */
    public boolean accepts(Found found) {
        return severities.contains(found.severity()) && (confirmed || !found.isConfirmed()) && file.filter(only -> !only.equals(found.file())).isEmpty()
                && topic.filter(only -> only != found.topic()).isEmpty();
    }

    /** {@return the same for other severities} */
    public FindingFilter with(Set<Severity> others) {
        return new FindingFilter(others, confirmed, file, topic);
    }

    /** {@return the same with or without what is confirmed} */
    public FindingFilter withConfirmed(boolean listed) {
        return new FindingFilter(severities, listed, file, topic);
    }

    /** {@return the same for one file, or for all} */
    public FindingFilter in(Optional<String> only) {
        return new FindingFilter(severities, confirmed, only, topic);
    }

    /** {@return the same for one topic, or for all} */
    public FindingFilter about(Optional<RuleTopic> only) {
        return new FindingFilter(severities, confirmed, file, only);
    }
}
