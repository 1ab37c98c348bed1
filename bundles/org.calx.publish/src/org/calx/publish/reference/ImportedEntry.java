// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.reference;

import java.util.Optional;

import org.calx.bibliography.Reference;
import org.calx.bibliography.ReferenceField;

/**
 * An entry that may be taken in.
 *
 * @param entry  what was read
 * @param key    the key proposed for it
 * @param fixed  whether it can have no other
 * @param sameAs the entry that is the same publication, and by what it is known; empty when there is none
 */
public record ImportedEntry(Reference entry, String key, boolean fixed, Optional<SameEntry> sameAs) {

    /**
     * An entry that is the same publication.
     *
     * @param key    its key
     * @param by     what both have: "DOI", "PubMed number", "title and year" or "key"
     * @param inCase whether the case has it; otherwise it stands earlier among those to be taken in
     */
    public record SameEntry(String key, String by, boolean inCase) {
    }

    /** {@return authors, year, title and journal, as far as they are given} */
    public String description() {
        StringBuilder words = new StringBuilder();
        if (!entry.authors().isEmpty()) {
            words.append(entry.authors().getFirst().surname()).append(entry.authors().size() > 2 ? " et al." : entry.authors().size() == 2
                    ? " and " + entry.authors().getLast().surname() : "");
        }
        entry.issued().ifPresent(date -> words.append(words.isEmpty() ? "" : " ").append(date.words()));
        String title = entry.text(ReferenceField.TITLE);
        words.append(words.isEmpty() || title.isEmpty() ? "" : ". ").append(title);
        String container = entry.text(ReferenceField.CONTAINER);
        return words.append(container.isEmpty() ? "" : ". " + container).toString();
    }
}
