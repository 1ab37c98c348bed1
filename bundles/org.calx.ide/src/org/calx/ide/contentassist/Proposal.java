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
 * @param names         other names by which an author looks for it, such as synonyms and codes
 */
public record Proposal(String label, String detail, String documentation, ProposalKind kind, String text, int offset,
        int length, List<Slot> slots, List<String> names) {

    private static final String CLOSING = "\"]})";

    /** Copies the lists. */
    public Proposal {
        slots = List.copyOf(slots);
        names = List.copyOf(names);
    }

    Proposal(String label, String detail, String documentation, ProposalKind kind, String text, int offset, int length, List<Slot> slots) {
        this(label, detail, documentation, kind, text, offset, length, slots, List.of());
    }

    Proposal shifted(int by) {
        return new Proposal(label, detail, documentation, kind, text, offset + by, length, slots, names);
    }

    /** {@return whether an author who has typed this may mean it} */
    public boolean fits(String typed) {
        return ProposalList.fits(label, typed) || text.regionMatches(true, 0, typed, 0, typed.length())
                || names.stream().anyMatch(name -> ProposalList.fits(name, typed));
    }

    /** {@return where in the label the words stand that were typed; -1 when it was found by another name} */
    public int matchIn(String typed) {
        return typed.isBlank() ? -1 : ProposalList.match(label, typed);
    }

    /**
     * Says how much of a text choosing the proposal replaces. In the middle of a word that is the rest of the word too; a closing mark
     * that the text has already is not written twice.
     *
     * @param document the text now
     * @param asked    where the caret was when the proposal was made
     * @param caret    where it is now, further on when the author has typed on
     * @param insert   whether the rest of the word is kept
     * @return the length of the text to replace, from {@link #offset}
     */
    public int replaced(String document, int asked, int caret, boolean insert) {
        int end = Math.min(document.length(), offset + length + caret - asked);
        if (end == caret && !insert && caret > offset && isWordPart(document.charAt(caret - 1))) {
            while (end < document.length() && isWordPart(document.charAt(end))) {
                end++;
            }
        }
        boolean closed = kind != ProposalKind.STATEMENT && !text.isEmpty() && end < document.length()
                && CLOSING.indexOf(document.charAt(end)) >= 0 && text.charAt(text.length() - 1) == document.charAt(end);
        return end - offset + (closed ? 1 : 0);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
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
