// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.report;

import org.calx.manuscript.journal.Counter;
import org.calx.manuscript.journal.Evidence;
import org.calx.manuscript.journal.Limit;

/** How a count stands to its limit. */
public enum Verdict {
    /** The journal limits it not. */
    UNLIMITED,
    /** It keeps its limit. */
    KEPT,
    /** There is too much. */
    OVER,
    /** There is too little. */
    UNDER;

    /** {@return how a counter stands to its limit} */
    public static Verdict of(Counter counter) {
        if (counter.limit().isEmpty()) {
            return UNLIMITED;
        }
        return counter.holds() ? KEPT : counter.count() > counter.limit().get().max().orElse(Integer.MAX_VALUE) ? OVER : UNDER;
    }

    /** {@return the same in words: "ok", "12 too many (recommended)"; empty for what is not limited} */
    public static String words(Counter counter) {
        return switch (of(counter)) {
        case UNLIMITED -> "";
        case KEPT -> "ok" + sure(counter);
        case OVER -> counter.count() - counter.limit().orElseThrow().max().orElseThrow() + " too many" + sure(counter);
        case UNDER -> counter.limit().orElseThrow().min().orElseThrow() - counter.count() + " too few" + sure(counter);
        };
    }

    private static String sure(Counter counter) {
        Evidence evidence = counter.limit().map(Limit::evidence).orElseThrow();
        return !evidence.certain() ? " (uncertain)" : evidence.recommended() ? " (recommended)" : "";
    }
}
