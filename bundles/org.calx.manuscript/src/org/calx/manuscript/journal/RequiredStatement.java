// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.calx.model.Journal;
import org.calx.model.JournalRequirement;
import org.calx.model.Requirement;

/**
 * Something that must be stated beside the text.
 *
 * @param what     what
 * @param evidence how sure it is
 */
public record RequiredStatement(Requirement what, Evidence evidence) {

    /** Checks that nothing is missing. */
    public RequiredStatement {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(evidence, "evidence");
    }

    static Stream<RequiredStatement> of(JournalRequirement stated, Journal journal) {
        List<Requirement> all = stated.getStatements().stream().filter(Objects::nonNull).toList();
        return all.stream().map(each -> new RequiredStatement(each, Evidence.of(stated, journal)));
    }
}
