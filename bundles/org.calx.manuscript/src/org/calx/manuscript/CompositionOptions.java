// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.calx.manuscript.citation.CitationStyle;
import org.calx.manuscript.journal.JournalProfile;

/**
 * What an author chooses about a manuscript.
 *
 * @param draft whether it is marked as a draft
 * @param stamp the moment written into the document; empty to take it from the case, so that the same case gives the same bytes
 * @param style the citation style
 * @param profile what the journal asks for
 * @param blind whether reviewers must not learn who wrote it; a journal that asks for it gets it anyway
 */
public record CompositionOptions(boolean draft, Optional<Instant> stamp, CitationStyle style, JournalProfile profile, boolean blind) {

    /** A final manuscript in the order of CARE and in Vancouver style, stamped from the case. */
    public static final CompositionOptions STANDARD = new CompositionOptions(false, Optional.empty(), CitationStyle.VANCOUVER,
            JournalProfile.CARE, false);

    /** Checks that nothing is missing. */
    public CompositionOptions {
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(profile, "profile");
        blind |= profile.blinded();
    }

    /** {@return the same, marked as a draft or not} */
    public CompositionOptions withDraft(boolean marked) {
        return new CompositionOptions(marked, stamp, style, profile, blind);
    }

    /** {@return the same for another journal} */
    public CompositionOptions withProfile(JournalProfile journal) {
        return new CompositionOptions(draft, stamp, style, journal, blind);
    }

    /** {@return the same, without its authors or with them} */
    public CompositionOptions withBlind(boolean blinded) {
        return new CompositionOptions(draft, stamp, style, profile, blinded);
    }

    /** {@return the same with citations in another style} */
    public CompositionOptions withStyle(CitationStyle other) {
        return new CompositionOptions(draft, stamp, other, profile, blind);
    }
}
