// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.docx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import javax.imageio.ImageIO;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Caption;
import org.calx.manuscript.document.Citation;
import org.calx.manuscript.document.CrossReference;
import org.calx.manuscript.document.DocumentProperties;
import org.calx.manuscript.document.Figure;
import org.calx.manuscript.document.Heading;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.ItemList;
import org.calx.manuscript.document.LineBreak;
import org.calx.manuscript.document.Link;
import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.document.PageBreak;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Paragraph.Role;
import org.calx.manuscript.document.Passage;
import org.calx.manuscript.document.Picture;
import org.calx.manuscript.document.Picture.Format;
import org.calx.manuscript.document.ReferenceList;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Run.Mark;
import org.calx.manuscript.document.Table;
import org.calx.manuscript.document.Table.Alignment;

/** Manuscripts made of words that mean nothing, among them one with every kind of block and inline. */
final class SampleManuscript {

    /** Encoding an image takes longer than writing a document. */
    private static final Map<String, byte[]> IMAGES = new ConcurrentHashMap<>();

    private SampleManuscript() {
    }

    static Manuscript of(Block... blocks) {
        return new Manuscript(properties(false, "en-GB"), List.of(blocks));
    }

    static DocumentProperties properties(boolean draft, String language) {
        return new DocumentProperties("Calcinosis of a digit & <more>", List.of("Ann Example", "Ben Sample"),
                List.of("calcinosis", "hand"), "Case report", language, Instant.parse("2026-01-02T03:04:05.678Z"), draft);
    }

    static List<Inline> text(Object... parts) {
        return Arrays.stream(parts).map(part -> part instanceof Inline inline ? inline : Run.of((String) part)).toList();
    }

    static Paragraph body(Object... parts) {
        return new Paragraph(Role.BODY, text(parts));
    }

    static Caption caption(Caption.Kind kind, int number) {
        return new Caption(kind, number, "_Ref_" + kind.label() + "_" + number, text("Caption " + number));
    }

    static Figure figure(int number, Format format, int width, int height) {
        byte[] image = image(format, width, height);
        return new Figure(new Picture(format, width, height, () -> new ByteArrayInputStream(image)),
                "A \"drawn\" hand\nin two lines", caption(Caption.Kind.FIGURE, number));
    }

    /** A figure as Calx draws it: a PNG for old programs beside the SVG. */
    static Figure drawn(int number) {
        byte[] image = image(Format.PNG, 1181, 591);
        byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\"><circle r=\"9\"/></svg>"
                .getBytes(StandardCharsets.UTF_8);
        return new Figure(new Picture(Format.PNG, 1181, 591, () -> new ByteArrayInputStream(image), 300,
                Optional.of(() -> new ByteArrayInputStream(svg))), "A drawing", caption(Caption.Kind.FIGURE, number));
    }

    static byte[] image(Format format, int width, int height) {
        return IMAGES.computeIfAbsent(format + " " + width + " " + height, key -> encode(format, width, height)).clone();
    }

    private static byte[] encode(Format format, int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format.extension(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Table table(int number, Table.Row... rows) {
        return new Table(caption(Caption.Kind.TABLE, number),
                List.of(new Table.Column(2, Alignment.START), new Table.Column(1, Alignment.END),
                        new Table.Column(1, Alignment.CENTER)),
                row("Test", "Result", "Range"), List.of(rows), List.of());
    }

    /** A row of cells; an empty text makes an empty cell. */
    static Table.Row row(String... cells) {
        return new Table.Row(false, Arrays.stream(cells)
                .map(cell -> new Table.Cell(cell.isEmpty() ? List.of() : text(cell), 1)).toList());
    }

    static ReferenceList references(int count) {
        List<ReferenceList.Entry> entries = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            entries.add(new ReferenceList.Entry("key" + i, i + ".", text("Entry " + i + ". ",
                    Run.of("J Example", Mark.ITALIC), " ", new Link("https://example.org/" + i, List.of(Run.of("link"))))));
        }
        return new ReferenceList(entries);
    }

    static Citation citation(String rendered, String... keys) {
        return new Citation(List.of(keys), List.of(Run.of(rendered, Mark.SUPERSCRIPT)));
    }

    /** Every kind of block, inline, role and mark. */
    static Manuscript everything(boolean draft) {
        List<Block> blocks = new ArrayList<>();
        for (Role role : Role.values()) {
            blocks.add(new Paragraph(role, text("A paragraph in the role " + role)));
        }
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, text("First")));
        blocks.add(body("Plain, ", Run.of("bold", Mark.BOLD), ", ", Run.of("both", Mark.BOLD, Mark.ITALIC), ", Ca",
                Run.of("10", Mark.SUBSCRIPT), ", ", Run.of("Small", Mark.SMALL_CAPS), ", 2 < 3 & 4 > 3, Ca²⁺ 𝒳, tab\tand",
                new LineBreak(), "line\nends\r\nof all kinds."));
        blocks.add(body("See ", new CrossReference("_Ref_Table_1", "Table 1"), " and ",
                new CrossReference("_Ref_Figure_2", "Figure 2"), ".", citation("1", "key1"), citation("2,4–5", "key2",
                        "key4", "key5"), citation("(Example 2020)", "key3"), citation("?", "unknown")));
        blocks.add(new Heading(2, text("Second")));
        blocks.add(new ItemList(true, List.of(text("One"), text("Two"))));
        blocks.add(new ItemList(false, List.of(text("Dot"))));
        blocks.add(new ItemList(true, List.of(text("One again"))));
        blocks.add(new Heading(3, text("Third")));
        blocks.add(figure(1, Format.PNG, 1600, 900));
        blocks.add(figure(2, Format.JPEG, 96, 192));
        blocks.add(figure(3, Format.PNG, 300, 3000));
        blocks.add(drawn(4));
        blocks.add(new PageBreak());
        blocks.add(new Table(caption(Caption.Kind.TABLE, 1),
                List.of(new Table.Column(2, Alignment.START), new Table.Column(1, Alignment.END),
                        new Table.Column(1, Alignment.CENTER)),
                row("Test", "Result", "Range"),
                List.of(new Table.Row(true, List.of(new Table.Cell(text("Group"), 3))), row("Calcium", "2.31", ""),
                        new Table.Row(false, List.of(new Table.Cell(text("Wide"), 2), new Table.Cell(text("x"), 1)))),
                text("A note.")));
        blocks.add(table(2, row("", "", "")));
        blocks.add(body(new Passage(new Passage.Origin("case.calx#/1"), text("Composed. ",
                new Link("https://example.org/1", List.of(Run.of("Same link as in the list")))))));
        blocks.add(references(5));
        return new Manuscript(properties(draft, "en-GB"), blocks);
    }
}
