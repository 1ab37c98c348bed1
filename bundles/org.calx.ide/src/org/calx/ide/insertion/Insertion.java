// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.insertion;

import java.util.List;
import org.calx.ide.contentassist.Proposal;

/**
 * A statement to be inserted, laid out.
 *
 * @param offset where
 * @param text   the text, with the white space around it
 * @param start  where in the text the statement itself starts
 * @param gaps   places in the text to fill in, in order
 */
public record Insertion(int offset, String text, int start, List<Proposal.Slot> gaps) {

    /** Copies the list. */
    public Insertion {
        gaps = List.copyOf(gaps);
    }

    /** {@return a text with the statement in it} */
    public String apply(String before) {
        return before.substring(0, offset) + text + before.substring(offset);
    }
}
