// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.starter;

import java.util.List;
import java.util.Optional;

import org.calx.terminology.Term;

/**
 * The calcinosis.
 *
 * @param type    the pathogenetic type
 * @param extent  how far it reaches
 * @param kind    the kind or pattern, where the type or the extent has several
 * @param cause   what caused an iatrogenic one; empty otherwise
 * @param lesions the first lesions
 */
public record FirstCalcinosis(Optional<Term> type, Optional<Term> extent, Optional<Term> kind, String cause, List<FirstLesion> lesions) {

    /** Nothing is known. */
    public static final FirstCalcinosis UNKNOWN = new FirstCalcinosis(Optional.empty(), Optional.empty(), Optional.empty(), "", List.of());

    /** Copies the list. */
    public FirstCalcinosis {
        lesions = List.copyOf(lesions);
    }

    boolean isOfType(String id) {
        return type.filter(term -> term.id().equals(id)).isPresent();
    }

    boolean hasExtent(String id) {
        return extent.filter(term -> term.id().equals(id)).isPresent();
    }

    /** {@return whether something is known} */
    boolean isKnown() {
        return type.isPresent() || extent.isPresent() || kind.isPresent() || !lesions.isEmpty();
    }
}
