// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.calx.manuscript.document.Table;
import org.calx.ui.preview.proof.Lettering;
import org.calx.ui.preview.proof.PrintLook;
import org.calx.ui.preview.proof.Shape;
import org.calx.ui.preview.proof.TextKind;
import org.calx.ui.preview.proof.Type;
import org.calx.ui.preview.setting.SetPiece.Rule;
import org.calx.ui.preview.setting.SetPiece.SetText;

/**
 * Sets pieces on paper.
 *
 * @param <S> what texts become
 */
public final class PieceSetter<S extends Setting> {

    /** The distance between two sheets, in pixels. */
    public static final int GAP = 14;

    private static final double CELL_MARGIN = 3.55;
    private static final double THICK_RULE = 1;
    private static final double THIN_RULE = 0.5;
    private static final double FRAME_DISTANCE = 6;
    /** The letters that fit into a line, roughly: the mean width of a letter as a part of its size. */
    private static final double LETTER = 0.45;
    private static final double LINE = 1.15;

    private final Paper paper;
    private final TextSetter<S> setter;

    /** Sets on a paper. */
    public PieceSetter(Paper paper, TextSetter<S> setter) {
        this.paper = paper;
        this.setter = setter;
    }

    /** {@return the paper} */
    public Paper paper() {
        return paper;
    }

    /** {@return a piece that looks so, set} */
    public SetPiece<S> set(Shape shape) {
        return switch (shape) {
        case Shape.Text text -> text(text);
        case Shape.Row row -> row(row);
        case Shape.Image image -> image(image);
        case Shape.Edge edge -> new SetPiece<>(edge(edge), List.of(), List.of(), Optional.empty(), List.of());
        };
    }

    /** {@return about how high a piece that looks so will be} */
    public int estimate(Shape shape) {
        return switch (shape) {
        case Shape.Text text -> paper.pixels(text.above() + text.below())
                + lines(text.text(), text.type(), paper.textWidth() - paper.pixels(text.kind().indent()), 1);
        case Shape.Row row -> row.cells().stream().mapToInt(cell -> paper.pixels((row.kind().before() + row.kind().after()) * paper.tables())
                + lines(cell.text(), row.kind().type(), (int) ((cell.to() - cell.from()) * paper.textWidth()), paper.tables())).max().orElse(0);
        case Shape.Image image -> paper.pixels(image.above()) + picture(image).height();
        case Shape.Edge edge -> edge(edge);
        };
    }

    private int lines(Lettering text, Type type, int width, double size) {
        double letters = Math.max(1, width / (type.size() * size * paper.scale() * LETTER));
        return (int) Math.round(Math.max(1, Math.ceil(text.text().length() / letters)) * type.size() * size * paper.scale() * LINE * type.leading());
    }

    private int edge(Shape.Edge edge) {
        return (edge.ends() ? bottomMargin() : 0) + GAP + (edge.starts() ? topMargin() : 0);
    }

    /** {@return how far text stays from the upper edge of a sheet} */
    public int topMargin() {
        return Math.max(paper.margin(), paper.pixels(PrintLook.MARGIN / 2));
    }

    /** {@return how far text stays from the lower edge of a sheet} */
    public int bottomMargin() {
        return topMargin();
    }

    private SetPiece<S> text(Shape.Text shape) {
        TextKind kind = shape.kind();
        int above = paper.pixels(shape.above());
        int indent = paper.pixels(kind.indent());
        boolean marked = !shape.marker().isEmpty();
        boolean hanging = kind.isHanging() && !marked;
        int left = hanging ? 0 : indent;
        int width = paper.textWidth() - left - (kind == TextKind.NOTICE ? indent : 0);
        List<SetText<S>> texts = new ArrayList<>();
        S main = set(shape.text(), shape.type(), 1, width, hanging ? indent : 0, Table.Alignment.START);
        texts.add(new SetText<>(0, left, above, main));
        if (marked) {
            texts.add(new SetText<>(-1, 0, above, set(Lettering.plain(shape.marker()), shape.type(), 1, indent, 0, Table.Alignment.START)));
        }
        List<Rule> rules = kind != TextKind.NOTICE ? List.of()
                : List.of(new Rule(new Area(left - paper.pixels(FRAME_DISTANCE), above - paper.pixels(FRAME_DISTANCE), width + 2 * paper.pixels(FRAME_DISTANCE),
                        main.height() + 2 * paper.pixels(FRAME_DISTANCE)), true));
        List<Integer> numbers = !shape.counted() || shape.text().text().isEmpty() ? List.of()
                : IntStream.range(0, main.lines()).mapToObj(line -> above + main.top(line)).toList();
        return new SetPiece<>(above + main.height() + paper.pixels(shape.below()), texts, rules, Optional.empty(), numbers);
    }

    private S set(Lettering text, Type type, double size, int width, int hanging, Table.Alignment alignment) {
        return setter.set(text, new TextSetter.How(type, paper.scale() * size, Math.max(1, width), hanging, alignment));
    }

    private SetPiece<S> row(Shape.Row shape) {
        TextKind kind = shape.kind();
        double size = paper.tables();
        boolean header = kind == TextKind.TABLE_HEADER;
        int top = header ? thick() : 0;
        int before = paper.pixels(kind.before() * size);
        int after = paper.pixels(kind.after() * size);
        int margin = paper.pixels(CELL_MARGIN * size);
        List<S> settings = new ArrayList<>();
        int tallest = 0;
        for (Shape.Cell cell : shape.cells()) {
            S setting = set(cell.text(), kind.type(), size, x(cell.to()) - x(cell.from()) - 2 * margin, 0, cell.alignment());
            settings.add(setting);
            tallest = Math.max(tallest, setting.height());
        }
        List<SetText<S>> texts = new ArrayList<>();
        for (int i = 0; i < settings.size(); i++) {
            int lower = header ? tallest - settings.get(i).height() : 0; // the cells of a header stand on its rule
            texts.add(new SetText<>(i, x(shape.cells().get(i).from()) + margin, top + before + lower, settings.get(i)));
        }
        int bottom = top + before + tallest + after;
        List<Rule> rules = new ArrayList<>();
        if (header) {
            rules.add(rule(0, thick()));
            rules.add(rule(bottom, thin()));
            bottom += thin();
        }
        if (shape.last()) {
            rules.add(rule(bottom, thick()));
            bottom += thick();
        }
        return new SetPiece<>(bottom, texts, rules, Optional.empty(), List.of());
    }

    private int x(double share) {
        return (int) Math.round(share * paper.textWidth());
    }

    private int thick() {
        return Math.max(1, paper.pixels(THICK_RULE));
    }

    private int thin() {
        return Math.max(1, paper.pixels(THIN_RULE));
    }

    private Rule rule(int y, int height) {
        return new Rule(new Area(0, y, paper.textWidth(), height), false);
    }

    private SetPiece<S> image(Shape.Image shape) {
        Area picture = picture(shape).moved(0, paper.pixels(shape.above()));
        return new SetPiece<>(picture.bottom(), List.of(), List.of(), Optional.of(picture), shape.counted() ? List.of(picture.y()) : List.of());
    }

    private Area picture(Shape.Image shape) {
        double scale = Math.min(paper.scale(), paper.textWidth() / shape.width());
        return new Area(0, 0, Math.max(1, (int) Math.round(shape.width() * scale)), Math.max(1, (int) Math.round(shape.height() * scale)));
    }
}
