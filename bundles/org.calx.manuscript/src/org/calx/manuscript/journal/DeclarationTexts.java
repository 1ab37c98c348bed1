// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.Objects;
import java.util.Optional;

/**
 * Fixed sentences of the declarations.
 *
 * @param empty   what a required declaration says that the author has nothing to say about; empty to leave it out
 * @param consent the sentence about written consent; empty when the journal has none of its own
 */
public record DeclarationTexts(Optional<String> empty, Optional<String> consent) {

    /** No fixed sentences. */
    public static final DeclarationTexts FREE = new DeclarationTexts(Optional.empty(), Optional.empty());

    /** Checks that nothing is missing. */
    public DeclarationTexts {
        Objects.requireNonNull(empty, "empty");
        Objects.requireNonNull(consent, "consent");
    }
}
