// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.util.List;

import org.calx.language.CalxLanguage;
import org.calx.language.place.Place;
import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.journal.Counter;
import org.calx.manuscript.journal.JournalReport;
import org.calx.publish.CareResult.Row;

/**
 * What is to be seen of one case.
 *
 * @param name       its name; empty when it has none
 * @param place      where it stands
 * @param manuscript the manuscript, as an export would write it; marked as a draft when errors are in the way
 * @param places     where the things in manuscript and drawings stand in the text
 * @param counters   everything journals limit, counted, in the order of the manuscript
 * @param care       all 30 sub-items of the CARE checklist in its order
 * @param drawings   the figures that can be drawn from it
 */
public record ReviewedCase(String name, Place place, Manuscript manuscript, CasePlaces places, List<Count> counters, List<Row> care,
        CaseDrawings drawings) {

    /** Copies the lists. */
    public ReviewedCase {
        counters = List.copyOf(counters);
        care = List.copyOf(care);
    }

    /**
     * One thing that is counted.
     *
     * @param counter how much there is and may be
     * @param place   where there is something to shorten or to add
     */
    public record Count(Counter counter, Place place) {
    }

    static List<Count> counted(JournalReport report) {
        return report.counters().stream().map(counter -> new Count(counter, counter.feature().isEmpty() ? CalxLanguage.locate(counter.element())
                : CalxLanguage.locate(counter.element(), counter.feature()))).toList();
    }
}
