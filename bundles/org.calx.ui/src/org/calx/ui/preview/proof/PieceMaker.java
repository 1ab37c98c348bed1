// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Caption;
import org.calx.manuscript.document.Figure;
import org.calx.manuscript.document.Heading;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.ItemList;
import org.calx.manuscript.document.PageBreak;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Picture;
import org.calx.manuscript.document.ReferenceList;
import org.calx.manuscript.document.Table;

/** Takes a manuscript apart into pieces, with the distances between them. Of two distances that meet the larger one counts, as in Word. */
final class PieceMaker {

    private static final double INCH = 72;

    private final PrintLook look;
    private final boolean draft;
    private final List<Piece> pieces = new ArrayList<>();
    /** What the last piece leaves below it. */
    private double below;
    private boolean topOfSheet;

    PieceMaker(PrintLook look, boolean draft) {
        this.look = look;
        this.draft = draft;
    }

    List<Piece> pieces(List<Block> blocks) {
        edge(false, true);
        blocks.forEach(this::block);
        edge(true, false);
        return pieces;
    }

    /** {@return the name of a reference} */
    static String reference(String key) {
        return "reference " + key;
    }

    private void edge(boolean ends, boolean starts) {
        pieces.add(Piece.of(new Shape.Edge(ends, starts, starts && draft)));
        below = 0;
        topOfSheet = true;
    }

    private void block(Block block) {
        switch (block) {
        case Heading heading -> text(TextKind.heading(heading.level()), "", new InlineLettering(0).add(heading.content()), Set.of());
        case Paragraph paragraph -> text(TextKind.of(paragraph.role()), "", new InlineLettering(0).add(paragraph.content()), Set.of());
        case ItemList list -> items(list);
        case Table table -> table(table);
        case Figure figure -> figure(figure);
        case ReferenceList references -> references.entries().forEach(entry -> text(TextKind.REFERENCE, entry.label(),
                new InlineLettering(0).add(entry.content()), Set.of(reference(entry.key()))));
        case PageBreak pageBreak -> edge(true, true);
        }
    }

    private double above(double before) {
        double above = topOfSheet ? 0 : Math.max(before - below, 0);
        topOfSheet = false;
        return above;
    }

    private void text(TextKind kind, String marker, InlineLettering words, Set<String> names) {
        text(kind, marker, words, names, kind.after());
    }

    private void text(TextKind kind, String marker, InlineLettering words, Set<String> names, double after) {
        List<TextPart> parts = TextPart.of(words);
        for (int i = 0; i < parts.size(); i++) {
            TextPart part = parts.get(i);
            Shape.Text shape = new Shape.Text(kind, look.type(kind), i == 0 ? marker : "", part.lettering(), i == 0 ? above(kind.before()) : 0,
                    i == parts.size() - 1 ? after : 0, look.lineNumbers() && kind.isNumbered());
            pieces.add(new Piece(shape, part.sayings(), part.pointers(), i == 0 ? names : Set.of(), Optional.empty()));
        }
        below = after;
    }

    /** No distance between the items of one list. */
    private void items(ItemList list) {
        for (int i = 0; i < list.items().size(); i++) {
            text(TextKind.ITEM, list.ordered() ? i + 1 + "." : "•", new InlineLettering(0).add(list.items().get(i)), Set.of(),
                    i == list.items().size() - 1 ? TextKind.ITEM.after() : 0);
        }
    }

    private void table(Table table) {
        text(TextKind.TABLE_CAPTION, "", new InlineLettering(0).caption(table.caption()), Set.of(table.caption().bookmark()));
        double[] edges = edges(table.columns());
        row(TextKind.TABLE_HEADER, table, table.header(), edges, table.rows().isEmpty());
        for (int i = 0; i < table.rows().size(); i++) {
            Table.Row row = table.rows().get(i);
            row(row.group() ? TextKind.TABLE_GROUP : TextKind.TABLE_TEXT, table, row, edges, i == table.rows().size() - 1);
        }
        below = 0;
        text(TextKind.TABLE_NOTE, "", new InlineLettering(0).add(table.note()), Set.of());
    }

    private static double[] edges(List<Table.Column> columns) {
        double all = columns.stream().mapToDouble(Table.Column::share).sum();
        double[] edges = new double[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            edges[i + 1] = edges[i] + columns.get(i).share() / all;
        }
        return edges;
    }

    private void row(TextKind kind, Table table, Table.Row row, double[] edges, boolean last) {
        List<Shape.Cell> cells = new ArrayList<>();
        List<Saying> sayings = new ArrayList<>();
        List<Pointer> pointers = new ArrayList<>();
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            InlineLettering words = new InlineLettering(cells.size()).add(cell.content());
            Table.Alignment alignment = cell.span() > 1 ? Table.Alignment.START : table.columns().get(column).alignment();
            cells.add(new Shape.Cell(words.lettering(), edges[column], edges[column + cell.span()], alignment));
            sayings.addAll(words.sayings());
            pointers.addAll(words.pointers());
            column += cell.span();
        }
        pieces.add(new Piece(new Shape.Row(kind, cells, last), sayings, pointers, Set.of(), Optional.empty()));
    }

    private void figure(Figure figure) {
        Picture picture = figure.picture();
        Caption caption = figure.caption();
        double scale = Math.min(INCH / picture.pixelsPerInch(),
                Math.min(look.figureWidth() / picture.widthPixels(), look.figureHeight() / picture.heightPixels()));
        Shape.Image shape = new Shape.Image(caption.bookmark(), picture.widthPixels() * scale, picture.heightPixels() * scale, figure.altText(),
                above(PrintLook.ABOVE_FIGURE), look.lineNumbers());
        InlineLettering words = new InlineLettering(0).caption(caption);
        List<Saying> shown = words.sayings().stream().limit(1).map(saying -> new Saying(0, 0, 0, saying.origin())).toList();
        pieces.add(new Piece(shape, shown, List.of(), Set.of(caption.bookmark()), Optional.of(picture)));
        below = 0;
        text(TextKind.CAPTION, "", words, Set.of());
    }
}
