// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.journal.choice;

import java.util.Optional;
import java.util.stream.Collectors;
import org.calx.publish.journal.ChosenJournal;
import org.calx.publish.report.JournalFacts;
import org.calx.ui.document.ReviewSnapshot;

/**
 * The journal of the case that a window shows in front, in words.
 *
 * @param label its name, short enough for a button
 * @param tip   what there is to know about it
 */
public record CurrentJournal(String label, String tip) {

    private static final int MOST = 28;

    /** What is shown while there is no case. */
    static final CurrentJournal NO_CASE = new CurrentJournal(JournalEntry.NONE, "Open a case to choose the journal it is written for");

    /**
     * Tells the journal of a case.
     *
     * @param choice the name chosen; empty for none
     * @param review the last review; null before the first
     */
    public static CurrentJournal of(Optional<String> choice, ReviewSnapshot review) {
        if (choice.isEmpty()) {
            return new CurrentJournal(JournalEntry.NONE, "Choose the journal the case is written for");
        }
        if (review != null && review.journalProblem().isPresent()) {
            return new CurrentJournal(shortened(choice.get()) + " (unusable)", "The journal cannot be used: " + review.journalProblem().get());
        }
        Optional<ChosenJournal> journal = review == null ? Optional.empty() : review.review().journal();
        return journal.map(known -> new CurrentJournal(shortened(known.profile().name()), known.profile().name() + "\n"
                + JournalFacts.of(known).stream().collect(Collectors.joining("\n")))).orElse(new CurrentJournal(shortened(choice.get()), choice.get()));
    }

    private static String shortened(String name) {
        return name.length() <= MOST ? name : name.substring(0, MOST - 1).stripTrailing() + "…";
    }
}
