// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.calx.tests.preview.Manuscripts.body;
import static org.calx.tests.preview.Manuscripts.figure;
import static org.calx.tests.preview.Manuscripts.heading;
import static org.calx.tests.preview.Manuscripts.inlines;
import static org.calx.tests.preview.Manuscripts.passage;
import static org.calx.tests.preview.Manuscripts.proof;
import static org.calx.tests.preview.Manuscripts.shapes;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.calx.manuscript.document.Caption;
import org.calx.manuscript.document.Citation;
import org.calx.manuscript.document.CrossReference;
import org.calx.manuscript.document.ItemList;
import org.calx.manuscript.document.LineBreak;
import org.calx.manuscript.document.Link;
import org.calx.manuscript.document.PageBreak;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.ReferenceList;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Run.Mark;
import org.calx.manuscript.document.Table;
import org.calx.ui.preview.proof.Lettering;
import org.calx.ui.preview.proof.Piece;
import org.calx.ui.preview.proof.PrintLook;
import org.calx.ui.preview.proof.Proof;
import org.calx.ui.preview.proof.Saying;
import org.calx.ui.preview.proof.Shape;
import org.calx.ui.preview.proof.TextKind;
import org.junit.jupiter.api.Test;

/** Manuscripts come apart into pieces that know what they look like, where they come from, and what they point at. */
class ProofTest {

    private static String text(Shape shape) {
        return String.join("|", shape.texts().stream().map(Lettering::text).toList());
    }

    @Test
    void keepsEmphasisAndWhatIsPointedAt() {
        Proof proof = proof(body("Of ", Run.of("S. aureus", Mark.ITALIC), " and ", Run.of("10", Mark.SUPERSCRIPT, Mark.BOLD), new LineBreak(), "see ",
                new CrossReference("figure1", "Figure 1"), new Citation(List.of("a", "b"), List.of(Run.of("3,4", Mark.SUPERSCRIPT))), " ",
                new Link("https://example.org", List.of(Run.of("there")))),
                new ReferenceList(List.of(new ReferenceList.Entry("a", "3.", inlines("An entry")))));
        Piece piece = proof.pieces().get(1);
        assertThat(text(piece.shape())).isEqualTo("Of S. aureus and 10\nsee Figure 13,4 there");
        assertThat(piece.shape().texts().getFirst().emphases()).containsExactly(
                new Lettering.Emphasis(3, 12, EnumSet.of(Mark.ITALIC), false), new Lettering.Emphasis(17, 19, EnumSet.of(Mark.BOLD, Mark.SUPERSCRIPT), false),
                new Lettering.Emphasis(32, 35, EnumSet.of(Mark.SUPERSCRIPT), false), new Lettering.Emphasis(36, 41, EnumSet.noneOf(Mark.class), true));
        assertThat(piece.pointer(0, 25)).hasValueSatisfying(pointer -> assertThat(pointer.target()).isEqualTo("figure1"));
        assertThat(piece.pointer(0, 33)).hasValueSatisfying(pointer -> assertThat(proof.named(pointer.target())).isEqualTo(2));
        assertThat(piece.pointer(0, 37)).isEmpty();
    }

    @Test
    void takesPassagesApartIntoSentences() {
        Proof proof = proof(body("Before. ", passage("outer", "One. Two ", passage("inner", "in"), ". Three."), " After."));
        Piece piece = proof.pieces().get(1);
        assertThat(text(piece.shape())).isEqualTo("Before. One. Two in. Three. After.");
        assertThat(piece.saying(0, 0)).isEmpty();
        assertThat(piece.saying(0, 8).map(Saying::end)).contains(12);
        assertThat(piece.saying(0, 14).map(Saying::start)).contains(13);
        assertThat(piece.saying(0, 18).map(saying -> saying.origin().uri())).contains("inner");
        assertThat(piece.saying(0, 22).map(saying -> saying.origin().uri())).contains("outer");
        assertThat(piece.saying(0, 30)).isEmpty();
    }

    @Test
    void lettersHaveTheDistancesOfTheTemplate() {
        List<Shape> shapes = shapes(proof(heading(1, "First"), body("a"), body("b"), heading(2, "Second"), body("c")));
        assertThat(shapes).map(Shape.Text.class::cast).extracting(Shape.Text::above).containsExactly(0.0, 0.0, 0.0, 7.0, 0.0);
        assertThat(shapes).map(Shape.Text.class::cast).extracting(Shape.Text::below).containsExactly(6.0, 7.0, 7.0, 4.0, 7.0);
    }

    @Test
    void itemsOfAListStandClose() {
        List<Shape> shapes = shapes(proof(new ItemList(true, List.of(inlines("one"), inlines("two"))), new ItemList(false, List.of(inlines("three"))), body("x")));
        assertThat(shapes).map(Shape.Text.class::cast).extracting(Shape.Text::marker).containsExactly("1.", "2.", "•", "");
        assertThat(shapes).map(Shape.Text.class::cast).extracting(Shape.Text::below).containsExactly(0.0, 7.0, 7.0, 7.0);
    }

    @Test
    void everyRowOfATableIsAPieceOfItsOwn() {
        Table table = new Table(new Caption(Caption.Kind.TABLE, 2, "table2", inlines("Results")),
                List.of(new Table.Column(3, Table.Alignment.START), new Table.Column(1, Table.Alignment.END)),
                new Table.Row(false, List.of(new Table.Cell(inlines("Test"), 1), new Table.Cell(inlines("Result"), 1))),
                List.of(new Table.Row(true, List.of(new Table.Cell(inlines("Blood"), 2))),
                        new Table.Row(false, List.of(new Table.Cell(inlines(passage("ca", "Calcium")), 1), new Table.Cell(inlines(passage("ca", "2.31")), 1)))),
                inlines("A note"));
        Proof proof = proof(table);
        List<Shape> shapes = shapes(proof);
        assertThat(shapes).extracting(ProofTest::text).containsExactly("Table 2. Results", "Test|Result", "Blood", "Calcium|2.31", "A note");
        assertThat(shapes.subList(1, 4)).map(Shape.Row.class::cast).extracting(Shape.Row::kind)
                .containsExactly(TextKind.TABLE_HEADER, TextKind.TABLE_GROUP, TextKind.TABLE_TEXT);
        assertThat(shapes.subList(1, 4)).map(Shape.Row.class::cast).extracting(Shape.Row::last).containsExactly(false, false, true);
        Shape.Row row = (Shape.Row) shapes.get(3);
        assertThat(row.cells()).extracting(Shape.Cell::from).containsExactly(0.0, 0.75);
        assertThat(row.cells()).extracting(Shape.Cell::to).containsExactly(0.75, 1.0);
        assertThat(row.cells()).extracting(Shape.Cell::alignment).containsExactly(Table.Alignment.START, Table.Alignment.END);
        assertThat(proof.pieces().get(4).saying(1, 0)).isPresent();
        assertThat(proof.named("table2")).isEqualTo(1);
    }

    @Test
    void figuresHaveTheSizeOfPrint() {
        List<Shape> shapes = shapes(proof(figure(1, 2008, 1376, 300), figure(2, 100, 50, 96), figure(3, 1000, 4000, 96)));
        assertThat(shapes).filteredOn(Shape.Image.class::isInstance).map(Shape.Image.class::cast).satisfiesExactly(
                drawn -> assertThat(drawn.width()).isCloseTo(PrintLook.TEXT_WIDTH, offset(0.1)),
                small -> assertThat(small.width()).isEqualTo(75),
                upright -> assertThat(upright.height()).isCloseTo(560, offset(0.2)));
        assertThat(text(shapes.get(1))).isEqualTo("Figure 1. A caption.");
    }

    @Test
    void sheetsOfADraftAreMarked() {
        Proof proof = Proof.of(Manuscripts.of(true, body("a"), new PageBreak(), body("b")), new PrintLook(false, Optional.empty(), PrintLook.TEXT_WIDTH));
        assertThat(proof.pieces()).extracting(Piece::shape).filteredOn(Shape.Edge.class::isInstance)
                .containsExactly(new Shape.Edge(false, true, true), new Shape.Edge(true, true, true), new Shape.Edge(true, false, false));
    }

    @Test
    void aJournalSpacesAndNumbersLines() {
        PrintLook look = new PrintLook(true, Optional.of(2.0), PrintLook.TEXT_WIDTH);
        Proof proof = Proof.of(Manuscripts.of(false, new Paragraph(Paragraph.Role.TITLE, inlines("T")),
                body("a")), look);
        assertThat(shapes(proof)).map(Shape.Text.class::cast).extracting(Shape.Text::counted).containsExactly(false, true);
        assertThat(shapes(proof)).map(Shape.Text.class::cast).extracting(shape -> shape.type().leading()).containsExactly(1.15, 2.0);
    }

    @Test
    void aParagraphOfManyPagesIsSetInParts() {
        Object[] sentences = IntStream.range(0, 900)
                .mapToObj(i -> passage("s" + i, "Sentence " + i + " is ", Run.of("here", Mark.ITALIC), ". ")).toArray();
        List<Piece> pieces = proof(body(sentences)).pieces().stream().filter(piece -> piece.shape() instanceof Shape.Text).toList();
        assertThat(pieces).hasSizeBetween(4, 8).allSatisfy(piece -> {
            String text = text(piece.shape());
            assertThat(text.length()).isLessThan(5100);
            assertThat(piece.sayings()).allSatisfy(saying -> assertThat(text.substring(saying.start(), saying.end())).startsWith("Sentence").endsWith("here."));
            assertThat(piece.shape().texts().getFirst().emphases()).allSatisfy(part -> assertThat(text.substring(part.start(), part.end())).isEqualTo("here"));
        });
        assertThat(pieces.stream().map(piece -> text(piece.shape())).collect(Collectors.joining())).hasSizeGreaterThan(19_000)
                .startsWith("Sentence 0 is here. Sentence 1").endsWith("Sentence 899 is here. ");
        assertThat(pieces.stream().mapToInt(piece -> piece.sayings().size()).sum()).isEqualTo(900);
    }

    @Test
    void equalManuscriptsHaveEqualShapesWhereverTheyComeFrom() {
        assertThat(shapes(proof(body(passage("a", "Words."))))).isEqualTo(shapes(proof(body(passage("b", "Words.")))));
    }
}
