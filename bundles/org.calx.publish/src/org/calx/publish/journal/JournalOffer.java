// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.journal;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A journal that an author can choose for a case.
 *
 * @param name    its name as declared
 * @param file    where it is declared; empty when it comes with Calx
 * @param journal the journal; empty when it cannot be used
 * @param problem why it cannot be used; empty when it can
 */
public record JournalOffer(String name, Optional<Path> file, Optional<ChosenJournal> journal, Optional<String> problem) {

    /** Checks that it either can be used or says why not. */
    public JournalOffer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(file, "file");
        if (journal.isPresent() == problem.isPresent()) {
            throw new IllegalArgumentException(name + " can be used, or there is a reason why not");
        }
    }
}
