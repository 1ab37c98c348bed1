// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.timeline;

import java.util.List;

import org.calx.manuscript.drawn.ElementName;
import org.calx.manuscript.drawn.FigureTable;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.wording.Times;

/** The events of the timeline as a table, lane by lane. */
final class TimelineTable {

    private TimelineTable() {
    }

    static FigureTable of(Items items, Times times) {
        return FigureTable.of(List.of("Event", "When", "As recorded", "Lane"), items.items().stream().flatMap(item -> item.events().stream()
                .map(event -> new FigureTable.Row(ElementName.of(event.origin()), item.title(), item.begin().middle(), List.of(Letters.capitalised(event.text()), event.time(),
                        times.areAsRecorded() ? "" : event.recorded(), item.lane().title())))).toList());
    }
}
