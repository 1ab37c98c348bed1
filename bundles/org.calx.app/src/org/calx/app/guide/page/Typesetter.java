// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.calx.app.guide.book.Chapter;
import org.calx.app.guide.book.GuideBlock;
import org.calx.app.guide.book.Span;
import org.calx.app.guide.page.Line.Ground;
import org.calx.app.guide.page.Look.Face;

/** Sets a chapter as a page. */
public final class Typesetter {

    /** The character that stands for a picture. */
    static final char PICTURE = '\uFFFC';

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final List<Piece> examples = new ArrayList<>();
    private final Map<Integer, String> pictures = new HashMap<>();
    private final Measure measure;

    private Typesetter(Measure measure) {
        this.measure = measure;
    }

    /** {@return the page of a chapter} */
    public static Page set(Chapter chapter, Measure measure) {
        Typesetter setter = new Typesetter(measure);
        chapter.blocks().forEach(setter::block);
        return new Page(setter.text.toString(), setter.pieces, setter.lines, setter.anchors, setter.examples, setter.pictures);
    }

    private void block(GuideBlock block) {
        int gap = measure.letter();
        switch (block) {
        case GuideBlock.Heading heading -> {
            line(new Line(lines.isEmpty() ? gap : 2 * gap, 0, 0, List.of(), Ground.PAGE));
            anchors.put(heading.anchor(), text.length());
            write(heading.text(), heading.level() == 1 ? Face.TITLE : heading.level() == 2 ? Face.HEADING : Face.SUBHEADING);
        }
        case GuideBlock.Paragraph paragraph -> {
            line(plain(gap));
            write(paragraph.text(), Face.BODY);
        }
        case GuideBlock.Item item -> {
            int indent = (item.depth() * 3 - 2) * gap;
            int hang = indent + 2 * gap;
            line(new Line(gap / 2, indent, hang, List.of(hang - indent), Ground.PAGE));
            write(item.marker() + "\t", Look.of(Face.LABEL), null);
            write(item.text(), Face.BODY);
        }
        case GuideBlock.Code code -> code(code);
        case GuideBlock.Picture picture -> {
            line(plain(gap));
            pictures.put(text.length(), picture.path());
            write(String.valueOf(PICTURE), Look.of(Face.BODY), null);
            line(plain(gap / 2));
            write(picture.alt(), new Look(Face.LABEL, false, true), null);
        }
        case GuideBlock.Table table -> new TableSetter(this, table, measure).set();
        }
    }

    private static Line plain(int above) {
        return new Line(above, 0, 0, List.of(), Ground.PAGE);
    }

    private void code(GuideBlock.Code code) {
        int indent = measure.letter();
        boolean[] first = {true};
        int[] start = {-1};
        code.text().lines().forEach(line -> {
            line(new Line(first[0] ? measure.letter() : 0, indent, indent + 2 * measure.letter(), List.of(), Ground.CODE));
            start[0] = start[0] < 0 ? text.length() : start[0];
            write(line, Look.of(Face.CODE), null);
            first[0] = false;
        });
        if (code.language().equals("calx") && start[0] >= 0) {
            examples.add(new Piece(start[0], text.length() - start[0], Look.of(Face.CODE), null));
        }
    }

    /** Begins a line. */
    void line(Line form) {
        if (!lines.isEmpty()) {
            text.append('\n');
        }
        lines.add(form);
    }

    /** Writes words; those that are typed keep their own face. */
    void write(List<Span> words, Face face) {
        for (Span span : words) {
            boolean typed = span.code() && (face == Face.BODY || face == Face.LABEL);
            write(span.text(), new Look(typed ? Face.CODE : face, span.bold(), span.italic()), span.target());
        }
    }

    void write(String words, Look look, String target) {
        String oneLine = words.replace('\n', ' ');
        if (!oneLine.isEmpty()) {
            pieces.add(new Piece(text.length(), oneLine.length(), look, target));
            text.append(oneLine);
        }
    }
}
