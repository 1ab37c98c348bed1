// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

import java.util.ArrayList;
import java.util.List;

/** Finds the passages of a manuscript. */
public final class Passages {

    private final List<Found> found = new ArrayList<>();
    private Block block;

    private Passages() {
    }

    /**
     * A passage and where it was found.
     *
     * @param passage the passage
     * @param block   the block it stands in
     */
    public record Found(Passage passage, Block block) {
    }

    /** {@return all passages in reading order, one that holds others before those} */
    public static List<Found> of(Manuscript manuscript) {
        Passages passages = new Passages();
        manuscript.blocks().forEach(passages::block);
        return List.copyOf(passages.found);
    }

    private void block(Block next) {
        block = next;
        switch (next) {
            case Heading heading -> inlines(heading.content());
            case Paragraph paragraph -> inlines(paragraph.content());
            case ItemList list -> list.items().forEach(this::inlines);
            case Figure figure -> inlines(figure.caption().text());
            case ReferenceList references -> references.entries().forEach(entry -> inlines(entry.content()));
            case PageBreak pageBreak -> {
            }
            case Table table -> {
                inlines(table.caption().text());
                row(table.header());
                table.rows().forEach(this::row);
                inlines(table.note());
            }
        }
    }

    private void row(Table.Row row) {
        row.cells().forEach(cell -> inlines(cell.content()));
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Passage passage) {
                found.add(new Found(passage, block));
                inlines(passage.content());
            }
        }
    }
}
