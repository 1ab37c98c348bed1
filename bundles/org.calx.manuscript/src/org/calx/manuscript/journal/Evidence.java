// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.Objects;
import java.util.Optional;

import org.calx.model.Journal;

/**
 * How sure it is that a journal asks for something.
 *
 * @param certain     whether it was confirmed at the journal itself
 * @param recommended whether it is advice and no condition
 * @param source      where it is said; empty when unknown
 * @param verifiedOn  when that was last read, as 2026, 2026-07 or 2026-07-01; empty when unknown
 */
public record Evidence(boolean certain, boolean recommended, Optional<String> source, Optional<String> verifiedOn) {

    /** Nothing is known about it. */
    public static final Evidence NONE = new Evidence(true, false, Optional.empty(), Optional.empty());

    /** Checks that nothing is missing. */
    public Evidence {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(verifiedOn, "verifiedOn");
    }

    /** {@return whether a manuscript that does otherwise would be refused; otherwise its author is only warned} */
    public boolean isBinding() {
        return certain && !recommended;
    }

    /** What a statement says of itself; the rest is as the whole journal says. */
    static Evidence of(org.calx.model.Evidence stated, Journal journal) {
        boolean own = stated.getSource() != null;
        return new Evidence(!stated.isUncertain() && !journal.isUncertain(), stated.isRecommended() || journal.isRecommended(),
                Optional.ofNullable(own ? stated.getSource() : journal.getSource()),
                Optional.ofNullable(own ? stated.getVerified() : journal.getVerified()));
    }
}
