// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import java.time.LocalDate;
import java.util.List;

/** Proposes today's date in the three precisions of the language. */
final class DateProposals {

    private static final int MONTH = 7;
    private static final int YEAR = 4;

    private DateProposals() {
    }

    /** Adds the dates. */
    static void add(Place place) {
        String today = LocalDate.now().toString();
        List.of(today, today.substring(0, MONTH), today.substring(0, YEAR))
                .forEach(date -> place.proposals().add(ProposalKind.DATE, date, detail(date.length()), "", place.prefix()));
    }

    private static String detail(int length) {
        return length == MONTH ? "this month" : length == YEAR ? "this year" : "today";
    }
}
