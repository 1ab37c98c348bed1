// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.limits;

import java.util.List;
import org.calx.publish.report.Verdict;

/** How many limits are kept, in one line. */
public final class LimitsSummary {

    private LimitsSummary() {
    }

    /** {@return the line: "8 of 9 limits kept"; what there is to count when nothing is limited} */
    public static String of(List<CounterRow> rows) {
        long limited = rows.stream().filter(row -> row.verdict() != Verdict.UNLIMITED).count();
        long kept = rows.stream().filter(row -> row.verdict() == Verdict.KEPT).count();
        return limited == 0 ? "Nothing is limited" : kept + " of " + limited + (limited == 1 ? " limit kept" : " limits kept");
    }
}
