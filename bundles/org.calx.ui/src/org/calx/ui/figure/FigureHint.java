// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure;

import java.util.Optional;
import org.calx.manuscript.drawn.DrawnFigure;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.manuscript.wording.TimePolicy;

/** What is said above a figure whose times are told less exactly than they are recorded. */
final class FigureHint {

    private FigureHint() {
    }

    /** {@return the hint; empty when times are told as recorded, or none is shown} */
    static String of(DrawnFigure figure, Optional<JournalProfile> journal) {
        if (journal.isEmpty() || !figure.table().columns().contains("As recorded")) {
            return "";
        }
        TimePolicy.Dates dates = journal.get().timePolicy().dates();
        String how = switch (dates) {
        case CALENDAR -> "";
        case MONTH -> "Dates are told by the month";
        case YEAR -> "Dates are told by the year";
        case RELATIVE -> "Times are counted from the presentation";
        };
        return how.isEmpty() ? "" : how + ", as " + journal.get().name() + " asks. Pointing at something shows when it was recorded to be.";
    }
}
