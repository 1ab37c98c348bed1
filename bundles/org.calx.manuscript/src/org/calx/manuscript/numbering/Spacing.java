// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.numbering;

import java.util.List;

import org.calx.manuscript.citation.FormattedCitations;
import org.calx.manuscript.document.Citation;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Run;

/**
 * Spaces and punctuation around citations: a raised number follows the word, the full stop and the comma without a space, as the AMA
 * Manual of Style has it; a citation in brackets is set off from its word.
 */
final class Spacing {

    private Spacing() {
    }

    /** Mends what stands before a citation. */
    static void before(boolean raised, List<Inline> out) {
        int last = out.size() - 1;
        if (last < 0 || !(out.get(last) instanceof Run run) || run.text().isEmpty()) {
            return;
        }
        char end = run.text().charAt(run.text().length() - 1);
        if (raised && Character.isWhitespace(end)) {
            out.set(last, new Run(run.text().stripTrailing(), run.marks()));
        } else if (!raised && (Character.isLetterOrDigit(end) || ".,;:)%\u201D".indexOf(end) >= 0)) {
            out.set(last, new Run(run.text() + " ", run.marks()));
        }
    }

    /** Adds text; behind a raised citation its full stop or comma goes before the citation. */
    static void behind(Run run, List<Inline> out) {
        int last = out.size() - 1;
        boolean raised = last >= 0 && out.get(last) instanceof Citation citation && FormattedCitations.isRaised(citation.rendered());
        if (!raised || run.text().isEmpty() || ".,".indexOf(run.text().charAt(0)) < 0) {
            out.add(run);
            return;
        }
        String stop = run.text().substring(0, 1);
        if (last > 0 && out.get(last - 1) instanceof Run word) {
            // a title or abbreviation may end with a full stop of its own
            out.set(last - 1, new Run(word.text().endsWith(stop) ? word.text() : word.text() + stop, word.marks()));
        } else {
            out.add(last, Run.of(stop));
        }
        if (run.text().length() > 1) {
            out.add(new Run(run.text().substring(1), run.marks()));
        }
    }
}
