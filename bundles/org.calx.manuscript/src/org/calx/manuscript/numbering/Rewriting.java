// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.numbering;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Bookmark;
import org.calx.manuscript.document.Caption;
import org.calx.manuscript.document.Citation;
import org.calx.manuscript.document.CrossReference;
import org.calx.manuscript.document.Figure;
import org.calx.manuscript.document.Heading;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.ItemList;
import org.calx.manuscript.document.LineBreak;
import org.calx.manuscript.document.Link;
import org.calx.manuscript.document.PageBreak;
import org.calx.manuscript.document.PageReference;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Passage;
import org.calx.manuscript.document.ReferenceList;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Table;

/** Copies blocks and lets a subclass replace captions and inlines on the way, in reading order. */
public abstract class Rewriting {

    /** {@return what stands for a caption} */
    Caption caption(Caption caption) {
        return new Caption(caption.kind(), caption.number(), caption.bookmark(), inlines(caption.text()));
    }

    /** Adds what stands for a citation. */
    void citation(Citation citation, List<Inline> out) {
        out.add(citation);
    }

    /** Adds what stands for text. */
    void run(Run run, List<Inline> out) {
        out.add(run);
    }

    /** {@return what stands for the alternative text of a figure} */
    String alternative(String text) {
        return text;
    }

    /** {@return what stands for a reference to a figure or table} */
    Inline reference(CrossReference reference) {
        return reference;
    }

    /** {@return what stands for a passage} */
    protected Inline passage(Passage passage) {
        return new Passage(passage.origin(), inlines(passage.content()));
    }

    /** {@return the rewritten blocks} */
    protected final List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Heading heading -> new Heading(heading.level(), inlines(heading.content()));
            case Paragraph paragraph -> new Paragraph(paragraph.role(), inlines(paragraph.content()));
            case ItemList list -> new ItemList(list.ordered(), list.items().stream().map(this::inlines).toList());
            case Table table -> table(table);
            case Figure figure -> new Figure(figure.picture(), alternative(figure.altText()), caption(figure.caption()));
            case ReferenceList references -> references;
            case PageBreak pageBreak -> pageBreak;
        };
    }

    private Table table(Table table) {
        Caption caption = caption(table.caption());
        Table.Row header = row(table.header());
        List<Table.Row> rows = table.rows().stream().map(this::row).toList();
        return new Table(caption, table.columns(), header, rows, inlines(table.note()));
    }

    private Table.Row row(Table.Row row) {
        return new Table.Row(row.group(), row.cells().stream().map(cell -> new Table.Cell(inlines(cell.content()), cell.span())).toList());
    }

    /** {@return the rewritten inlines} */
    final List<Inline> inlines(List<Inline> inlines) {
        List<Inline> out = new ArrayList<>();
        for (Inline inline : inlines) {
            switch (inline) {
                case Run run -> run(run, out);
                case Link link -> out.add(link);
                case LineBreak lineBreak -> out.add(lineBreak);
                case Citation citation -> citation(citation, out);
                case CrossReference reference -> out.add(reference(reference));
                case Passage passage -> out.add(passage(passage));
                case Bookmark bookmark -> out.add(new Bookmark(bookmark.name(), inlines(bookmark.content())));
                case PageReference page -> out.add(page);
            }
        }
        return out;
    }
}
