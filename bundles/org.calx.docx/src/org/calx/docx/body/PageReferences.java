// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import java.util.List;
import java.util.stream.Stream;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Bookmark;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.PageReference;
import org.calx.manuscript.document.Passage;
import org.calx.manuscript.document.Table;

/** Finds references to pages, for which a document must be laid out before it is written. They stand in tables only. */
public final class PageReferences {

    private PageReferences() {
    }

    /** {@return whether there is one} */
    public static boolean areIn(List<Block> blocks) {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream()).flatMap(cell -> cell.content().stream()).flatMap(PageReferences::within)
                .anyMatch(PageReference.class::isInstance);
    }

    private static Stream<Inline> within(Inline inline) {
        return switch (inline) {
            case Passage passage -> passage.content().stream().flatMap(PageReferences::within);
            case Bookmark bookmark -> bookmark.content().stream().flatMap(PageReferences::within);
            default -> Stream.of(inline);
        };
    }
}
