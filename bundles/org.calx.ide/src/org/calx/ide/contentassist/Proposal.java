// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import java.util.List;

/**
 * Something that may stand at a place.
 *
 * @param label         what the list shows
 * @param detail        what it is, behind the label in the list; may be empty
 * @param documentation what is known of it, several lines; may be empty
 * @param kind          what sort of thing it is
 * @param text          what is inserted
 * @param offset        where the text that it replaces starts
 * @param length        how long the text that it replaces is
 * @param slots         places in the inserted text to fill in, in order
 */
public record Proposal(String label, String detail, String documentation, ProposalKind kind, String text, int offset,
        int length, List<Slot> slots) {

    /** Copies the list. */
    public Proposal {
        slots = List.copyOf(slots);
    }

    Proposal shifted(int by) {
        return new Proposal(label, detail, documentation, kind, text, offset + by, length, slots);
    }

    /**
     * A place to fill in.
     *
     * @param offset where it starts, counted from the start of the inserted text
     * @param length how long the words are that stand there for now
     */
    public record Slot(int offset, int length) {
    }
}
