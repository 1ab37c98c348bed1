// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.List;
import java.util.Objects;

import org.calx.model.Journal;
import org.calx.model.JournalWording;
import org.calx.model.TextPlace;

/**
 * Words that a journal wants in a text, or does not want.
 *
 * @param place    the text
 * @param wanted   words of which the text must hold at least one; may be empty
 * @param unwanted words the text must not hold; may be empty
 * @param evidence how sure it is
 */
public record WordingRule(TextPlace place, List<String> wanted, List<String> unwanted, Evidence evidence) {

    /** Copies the lists. */
    public WordingRule {
        Objects.requireNonNull(place, "place");
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
        Objects.requireNonNull(evidence, "evidence");
    }

    static WordingRule of(JournalWording stated, Journal journal) {
        return new WordingRule(stated.getPlace(), stated.getWanted(), stated.getUnwanted(), Evidence.of(stated, journal));
    }
}
