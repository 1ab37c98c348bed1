// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.timeline;

import java.util.List;
import java.util.stream.Stream;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Table;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.PartComposer;
import org.calx.manuscript.section.TableDesk;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.table.TableBuilder;
import org.calx.model.Section;

/** The timeline: every dated event of the case in one table. */
public final class TimelineComposer implements PartComposer {

    /** Fewer events are told in the text. */
    private static final int WORTH_A_TABLE = 3;

    @Override
    public List<Block> compose(Writing writing) {
        List<Block> own = writing.narrated(Section.TIMELINE, Paragraph.Role.BODY);
        if (writing.isReplaced(Section.TIMELINE)) {
            return own;
        }
        List<Event> events = Chronology.sorted(Events.of(writing.subject(), writing.times()), writing.clock());
        if (events.size() < WORTH_A_TABLE) {
            return own;
        }
        TableBuilder builder = new TableBuilder().column("Time", 2).column("Event", 5);
        for (Event event : events) {
            builder.row(event.origin(), event.time(), event.text());
        }
        List<Table> table = builder.build(writing.tables().caption(TableDesk.Kind.TIMELINE, "Timeline"), "");
        Prose prose = new Prose().say(writing.subject(), writing.tables().reference(TableDesk.Kind.TIMELINE), "gives the course of events");
        return Stream.of(prose.blocks(), own, table).flatMap(List::stream).map(Block.class::cast).toList();
    }
}
