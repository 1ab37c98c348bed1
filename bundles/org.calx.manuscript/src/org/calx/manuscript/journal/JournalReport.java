// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.problem.Problem;
import org.calx.model.Case;

/**
 * How a manuscript stands against what a journal asks for.
 *
 * @param profile  the journal
 * @param counters everything journals limit, counted
 * @param problems where the manuscript does otherwise, with the statement of the case each is about
 */
public record JournalReport(JournalProfile profile, List<Counter> counters, List<Problem> problems) {

    /** Copies the lists. */
    public JournalReport {
        counters = List.copyOf(counters);
        problems = List.copyOf(problems);
    }

    /**
     * Compares a manuscript with a journal.
     *
     * @param subject    the case
     * @param manuscript the manuscript composed from it for the journal
     * @param profile    the journal
     * @param today      the day from which it is said that a limit was last read long ago; it changes no severity
     */
    public static JournalReport of(Case subject, Manuscript manuscript, JournalProfile profile, LocalDate today) {
        List<Counter> counters = ManuscriptCounts.of(subject, manuscript, profile);
        Findings findings = new Findings(profile, today);
        new LimitReview(findings).review(counters);
        new AbstractReview(subject, findings).review();
        new WordingReview(subject, manuscript, findings).review();
        new StatementReview(subject, manuscript, findings).review();
        new PolicyReview(subject, findings).review();
        return new JournalReport(profile, counters, new ArrayList<>(findings.all()));
    }

    /** {@return the counters the journal limits} */
    public List<Counter> limited() {
        return counters.stream().filter(counter -> counter.limit().isPresent()).toList();
    }

    /** {@return one line: how many limits are kept, and which are not} */
    public String summary() {
        List<Counter> broken = counters.stream().filter(counter -> !counter.holds()).toList();
        int limits = limited().size();
        StringBuilder line = new StringBuilder(profile.name()).append(": ").append(limits - broken.size()).append(" of ").append(limits)
                .append(limits == 1 ? " limit kept" : " limits kept");
        for (int i = 0; i < broken.size(); i++) {
            line.append(i == 0 ? "; " : ", ").append(broken.get(i).name().toLowerCase(java.util.Locale.ROOT)).append(' ')
                    .append(broken.get(i).count()).append(broken.get(i).unitWord().isEmpty() ? "" : " " + broken.get(i).unitWord())
                    .append(" (").append(broken.get(i).limit().orElseThrow().range()).append(')');
        }
        return line.toString();
    }
}
