// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.calx.language.Confirmed;
import org.calx.language.Diagnostic;
import org.calx.publish.journal.ChosenJournal;

/**
 * Everything that is to be seen of one version of a text. May be read by any thread.
 *
 * @param file      the file the text stands for
 * @param journal   the journal it was reviewed for; empty for none in particular
 * @param findings  the findings, by place; the same as the command line gives
 * @param confirmed what the author has confirmed with a reason, by place
 * @param cases     its cases in the order written
 * @param failure   the fault in Calx itself that ended the review; a finding tells the author about it
 */
public record CaseReview(Path file, Optional<ChosenJournal> journal, List<Diagnostic> findings, List<Confirmed> confirmed,
        List<ReviewedCase> cases, Optional<Throwable> failure) {

    /** Copies the lists. */
    public CaseReview {
        findings = List.copyOf(findings);
        confirmed = List.copyOf(confirmed);
        cases = List.copyOf(cases);
    }

    /** {@return the case that a place of the text lies in, else the last one before it, else the first; empty when there is none} */
    public Optional<ReviewedCase> at(int offset) {
        return cases.stream().filter(each -> each.place().offset() <= offset).reduce((earlier, later) -> later)
                .or(() -> cases.stream().findFirst());
    }
}
