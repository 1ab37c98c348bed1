// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.starter;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.calx.terminology.Term;

/**
 * A lesion and where it is.
 *
 * @param side        the side
 * @param site        the site
 * @param part        the part of the site
 * @param millimetres its largest diameter; empty when unknown
 */
public record FirstLesion(Side side, Term site, Optional<Term> part, OptionalInt millimetres) {

    /** Where a site lies that may exist twice. */
    public enum Side {
        /** The site exists once, or the side is not chosen yet. */
        NONE,
        /** On the left. */
        LEFT,
        /** On the right. */
        RIGHT,
        /** On both sides. */
        BILATERAL,
        /** In the midline. */
        MIDLINE;

        /** {@return as it is written; empty for none} */
        public String words() {
            return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return the site as it is written, such as "left thumb, distal phalanx"} */
    String place() {
        return (side == Side.NONE ? "" : side.words() + " ") + site.label() + part.map(term -> ", " + term.label()).orElse("");
    }
}
