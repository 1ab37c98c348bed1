// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript;

import java.util.List;
import java.util.stream.Collectors;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Bookmark;
import org.calx.manuscript.document.Citation;
import org.calx.manuscript.document.CrossReference;
import org.calx.manuscript.document.Figure;
import org.calx.manuscript.document.Heading;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.ItemList;
import org.calx.manuscript.document.LineBreak;
import org.calx.manuscript.document.Link;
import org.calx.manuscript.document.PageBreak;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.PageReference;
import org.calx.manuscript.document.Passage;
import org.calx.manuscript.document.ReferenceList;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Table;

/** A manuscript as text that a person can read and a test can compare; a space that does not break is printed as a low line. */
public final class ManuscriptText {

    private ManuscriptText() {
    }

    /** {@return the blocks, each on its own lines} */
    public static String of(List<? extends Block> blocks) {
        return blocks.stream().map(ManuscriptText::block).collect(Collectors.joining("\n")).replace('\u00A0', '_') + "\n";
    }

    private static String block(Block block) {
        return switch (block) {
            case Heading heading -> "\n" + "#".repeat(heading.level()) + " " + of(heading.content(), "");
            case Paragraph paragraph -> (paragraph.role() == Paragraph.Role.BODY ? "" : paragraph.role() + ": ") + of(paragraph.content(), "");
            case ItemList list -> list.items().stream().map(item -> "- " + of(item, "")).collect(Collectors.joining("\n"));
            case Table table -> table(table);
            case Figure figure -> figure.caption().kind().label() + " " + figure.caption().number() + ". " + of(figure.caption().text(), "")
                    + "\n  (" + figure.picture().format() + " " + figure.picture().widthPixels() + " x " + figure.picture().heightPixels()
                    + "; alt: " + figure.altText() + ")";
            case ReferenceList references -> references.entries().stream()
                    .map(entry -> entry.label() + " " + of(entry.content(), "")).collect(Collectors.joining("\n"));
            case PageBreak pageBreak -> "----";
        };
    }

    private static String table(Table table) {
        StringBuilder out = new StringBuilder();
        out.append("Table ").append(table.caption().number()).append(". ").append(of(table.caption().text(), "")).append("\n|");
        out.append(row(table.header())).append("\n|--");
        for (Table.Row row : table.rows()) {
            out.append("\n|").append(row.group() ? "= " : "").append(row(row));
        }
        if (!table.note().isEmpty()) {
            out.append("\n").append(of(table.note(), ""));
        }
        return out.toString();
    }

    private static String row(Table.Row row) {
        return row.cells().stream().map(cell -> of(cell.content(), "")).collect(Collectors.joining(" | "));
    }

    /** {@return inlines as text; italics between asterisks, raised text behind a caret} */
    public static String of(List<? extends Inline> inlines, String separator) {
        return inlines.stream().map(ManuscriptText::inline).collect(Collectors.joining(separator));
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Run run -> run(run);
            case Link link -> of(link.content(), "");
            case Citation citation -> of(citation.rendered(), "");
            case CrossReference reference -> reference.text();
            case LineBreak lineBreak -> "\n";
            case Passage passage -> of(passage.content(), "");
            case Bookmark bookmark -> of(bookmark.content(), "");
            case PageReference page -> "[page of " + page.bookmark() + "]";
        };
    }

    private static String run(Run run) {
        String text = run.text();
        for (Run.Mark mark : Run.Mark.values()) {
            if (run.marks().contains(mark)) {
                text = switch (mark) {
                    case BOLD -> "**" + text + "**";
                    case ITALIC -> "*" + text + "*";
                    case SUPERSCRIPT -> "^" + text + "^";
                    case SUBSCRIPT -> "~" + text + "~";
                    case SMALL_CAPS -> text;
                };
            }
        }
        return text;
    }
}
