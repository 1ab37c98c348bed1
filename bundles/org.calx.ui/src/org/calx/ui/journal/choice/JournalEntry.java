// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.journal.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.calx.model.journal.JournalNames;
import org.calx.publish.journal.JournalOffer;
import org.calx.publish.report.JournalFacts;

/**
 * A line in the list of journals that an author chooses from.
 *
 * @param label   what it says
 * @param choice  the name to remember; empty for no journal in particular
 * @param tip     what there is to know about it
 * @param current whether it is the one chosen
 */
public record JournalEntry(String label, Optional<String> choice, String tip, boolean current) {

    /** What stands for no journal in particular. */
    public static final String NONE = "No journal";

    /**
     * Makes the list.
     *
     * @param offers the journals to choose from
     * @param chosen the name of the one chosen; empty for none
     * @return no journal first, then those declared near the case, then those that come with Calx, then the one chosen when it is none of them
     */
    public static List<JournalEntry> of(List<JournalOffer> offers, Optional<String> chosen) {
        String current = chosen.map(JournalNames::id).orElse("");
        List<JournalEntry> entries = new ArrayList<>();
        entries.add(new JournalEntry(NONE, Optional.empty(), "The order and the headings of the CARE guideline; nothing is limited.", chosen.isEmpty()));
        for (JournalOffer offer : offers) {
            String id = JournalNames.id(offer.name());
            entries.add(new JournalEntry(label(offer), Optional.of(id), tip(offer), id.equals(current)));
        }
        if (chosen.isPresent() && entries.stream().noneMatch(JournalEntry::current)) {
            entries.add(new JournalEntry(chosen.get() + " (not found)", chosen, "No journal of this name comes with Calx or is declared near the case.", true));
        }
        return entries;
    }

    /** {@return the name of a journal, and what is special about it} */
    private static String label(JournalOffer offer) {
        String where = offer.file().map(file -> " – " + file.getFileName()).orElse("");
        return offer.name() + where + (offer.problem().isPresent() ? " (has an error)" : "");
    }

    private static String tip(JournalOffer offer) {
        return offer.problem().orElseGet(() -> facts(offer));
    }

    private static String facts(JournalOffer offer) {
        return offer.journal().map(journal -> JournalFacts.of(journal).stream().collect(Collectors.joining("\n"))).orElse("");
    }
}
