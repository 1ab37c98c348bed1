// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Bookmark;
import org.calx.manuscript.document.Caption;
import org.calx.manuscript.document.Heading;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.document.PageBreak;
import org.calx.manuscript.document.PageReference;
import org.calx.manuscript.document.Passage;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Table;
import org.calx.manuscript.document.Table.Alignment;
import org.calx.manuscript.document.Table.Cell;
import org.calx.manuscript.document.Table.Column;
import org.calx.manuscript.document.Table.Row;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.Numbers;
import org.calx.manuscript.numbering.Rewriting;
import org.calx.model.Case;

/** The filled checklist as the last section of a manuscript: what stands where, with references to the pages. */
public final class CareAnnex {

    private static final String CAPTION = "_Ref_Table_care";

    private CareAnnex() {
    }

    /**
     * Appends the checklist.
     *
     * @param manuscript the manuscript of a case
     * @param subject    the case
     * @return the manuscript with bookmarks at what the checklist refers to, and the checklist at its end
     */
    public static Manuscript append(Manuscript manuscript, Case subject) {
        CarePlaces places = new CarePlaces(manuscript.blocks());
        Map<Passage, List<String>> marks = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (CareAnswer answer : CareChecklist.of(subject)) {
            Inline page = Run.of(Numbers.EN_DASH);
            if (answer.coverage() == Coverage.COVERED || answer.coverage() == Coverage.THIN) {
                page = places.find(answer).map(place -> new PageReference(mark(answer.item(), place, marks))).map(Inline.class::cast).orElse(page);
            }
            rows.add(row(answer, page));
        }
        List<Block> blocks = new ArrayList<>(new Marking(marks).apply(manuscript.blocks()));
        int tables = (int) blocks.stream().filter(Table.class::isInstance).count();
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, List.of(Run.of("CARE checklist"))));
        blocks.add(new Table(new Caption(Caption.Kind.TABLE, tables + 1, CAPTION, List.of(Run.of("CARE checklist of information to include in a case report"))),
                List.of(new Column(1, Alignment.START), new Column(5, Alignment.START), new Column(1.2, Alignment.CENTER), new Column(5, Alignment.START)),
                row(List.of(Run.of("Item")), List.of(Run.of("Requirement")), List.of(Run.of("Page")), List.of(Run.of("Reported"))), rows,
                List.of(Run.of("Items as in the CARE checklist (care-statement.org), in our own words. Page: where the report has the item; "
                        + "a dash where it has none."))));
        return new Manuscript(manuscript.properties(), blocks);
    }

    private static String mark(CareItem item, CarePlaces.Place place, Map<Passage, List<String>> marks) {
        return switch (place) {
            case CarePlaces.Captioned captioned -> captioned.bookmark();
            case CarePlaces.Said said -> {
                String name = "_Care_" + item.number();
                marks.computeIfAbsent(said.passage(), passage -> new ArrayList<>()).add(name);
                yield name;
            }
        };
    }

    private static Row row(CareAnswer answer, Inline page) {
        String state = Letters.capitalised(answer.coverage().label()) + (answer.reason().isEmpty() ? "" : ": " + answer.reason());
        return row(List.of(Run.of(answer.item().number())), List.of(Run.of(answer.item().topic() + ". " + answer.item().requirement())), List.of(page),
                List.of(Run.of(state)));
    }

    @SafeVarargs
    private static Row row(List<Inline>... cells) {
        return new Row(false, List.of(cells).stream().map(content -> new Cell(content, 1)).toList());
    }

    /** Sets the bookmarks. Of equal passages the first is marked, as it is the first that is looked for. */
    private static final class Marking extends Rewriting {

        private final Map<Passage, List<String>> marks;

        Marking(Map<Passage, List<String>> marks) {
            this.marks = marks;
        }

        List<Block> apply(List<Block> blocks) {
            return blocks(blocks);
        }

        @Override
        protected Inline passage(Passage passage) {
            Inline marked = super.passage(passage);
            List<String> names = marks.remove(passage);
            for (String name : names == null ? List.<String>of() : names) {
                marked = new Bookmark(name, List.of(marked));
            }
            return marked;
        }
    }
}
