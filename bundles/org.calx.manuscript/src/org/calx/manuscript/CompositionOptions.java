// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.calx.manuscript.citation.CitationStyle;

/**
 * What an author chooses about a manuscript.
 *
 * @param draft whether it is marked as a draft
 * @param stamp the moment written into the document; empty to take it from the case, so that the same case gives the same bytes
 * @param style the citation style
 */
public record CompositionOptions(boolean draft, Optional<Instant> stamp, CitationStyle style) {

    /** A final manuscript in Vancouver style, stamped from the case. */
    public static final CompositionOptions STANDARD = new CompositionOptions(false, Optional.empty(), CitationStyle.VANCOUVER);

    /** Checks that nothing is missing. */
    public CompositionOptions {
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(style, "style");
    }

    /** {@return the same, marked as a draft or not} */
    public CompositionOptions withDraft(boolean marked) {
        return new CompositionOptions(marked, stamp, style);
    }
}
