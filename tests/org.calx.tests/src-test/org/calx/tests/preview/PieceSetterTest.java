// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.calx.tests.preview.Manuscripts.body;
import static org.calx.tests.preview.Manuscripts.figure;
import static org.calx.tests.preview.Manuscripts.inlines;
import static org.calx.tests.preview.Manuscripts.proof;
import static org.calx.tests.preview.Manuscripts.shapes;

import java.util.List;
import java.util.Optional;
import org.calx.manuscript.document.Caption;
import org.calx.manuscript.document.ItemList;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Table;
import org.calx.tests.preview.TypewriterSetter.Typed;
import org.calx.ui.preview.proof.PrintLook;
import org.calx.ui.preview.proof.Proof;
import org.calx.ui.preview.proof.Shape;
import org.calx.ui.preview.setting.Area;
import org.calx.ui.preview.setting.Paper;
import org.calx.ui.preview.setting.PieceSetter;
import org.calx.ui.preview.setting.SetPiece;
import org.calx.ui.preview.setting.SetPiece.Rule;
import org.calx.ui.preview.setting.SetPiece.SetText;
import org.junit.jupiter.api.Test;

/** Pieces on paper, set by a typewriter. */
class PieceSetterTest {

    /** A sheet of print size: a pixel is a point. */
    private static final Paper PRINT = Paper.flowing(2000, 1);

    private final PieceSetter<Typed> setter = new PieceSetter<>(PRINT, new TypewriterSetter());

    @Test
    void aSheetIsNeverWiderThanPaperOrView() {
        assertThat(PRINT).isEqualTo(new Paper(1, 595, 71, 453));
        Paper narrow = Paper.flowing(300, 1);
        assertThat(narrow.width()).isEqualTo(300);
        assertThat(narrow.margin()).isLessThan(30);
        assertThat(narrow.scale()).isEqualTo(1);
        assertThat(narrow.tables()).isBetween(0.72, 0.8);
        Paper fitting = Paper.fitting(1190);
        assertThat(fitting.scale()).isBetween(1.99, 2.0);
        assertThat(fitting.tables()).isCloseTo(1, within(0.01));
    }

    @Test
    void linesStandAtTheirDistance() {
        SetPiece<Typed> set = setter.set(shapes(proof(body("word ".repeat(200)))).getFirst());
        int lines = set.texts().getFirst().setting().lines();
        assertThat(set.height()).isEqualTo(lines * 18 + 7);
        assertThat(set.numbers()).isEmpty();
    }

    @Test
    void numbersStandBesideTheirLines() {
        Proof counted = Proof.of(Manuscripts.of(false, body("word ".repeat(200))), new PrintLook(true, Optional.empty(), PrintLook.TEXT_WIDTH));
        SetPiece<Typed> set = setter.set(shapes(counted).getFirst());
        assertThat(set.numbers()).hasSize(set.texts().getFirst().setting().lines()).startsWith(6, 24, 42);
    }

    @Test
    void itemsHangBehindTheirMarker() {
        SetPiece<Typed> set = setter.set(shapes(proof(new ItemList(true, List.of(inlines("one"))))).getFirst());
        assertThat(set.texts()).extracting(SetText::cell).containsExactly(0, -1);
        assertThat(set.texts()).extracting(SetText::x).containsExactly(21, 0);
        assertThat(set.text(0).orElseThrow().setting().width()).isEqualTo(453 - 21);
    }

    @Test
    void aNoticeStandsInAFrame() {
        SetPiece<Typed> set = setter.set(shapes(proof(body("x"), new Paragraph(Paragraph.Role.NOTICE, inlines("A notice")))).get(1));
        assertThat(set.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.frame()).isTrue();
            assertThat(rule.area().y()).isLessThan(set.texts().getFirst().y());
            assertThat(rule.area().bottom()).isGreaterThan(set.texts().getFirst().y() + set.texts().getFirst().setting().height());
        });
    }

    @Test
    void aTableHasRulesAboveAndBelowItsHeaderAndAtItsEnd() {
        Table table = new Table(new Caption(Caption.Kind.TABLE, 1, "t", List.of()),
                List.of(new Table.Column(1, Table.Alignment.START), new Table.Column(2, Table.Alignment.START)),
                new Table.Row(false, List.of(new Table.Cell(inlines("several words in a narrow column that needs more than one line"), 1), new Table.Cell(inlines("one"), 1))),
                List.of(new Table.Row(false, List.of(new Table.Cell(inlines("a"), 1), new Table.Cell(inlines("b"), 1)))), List.of());
        List<Shape> shapes = shapes(proof(table));
        SetPiece<Typed> header = setter.set(shapes.get(1));
        assertThat(header.rules()).extracting(Rule::area).containsExactly(new Area(0, 0, 453, 1), new Area(0, header.height() - 1, 453, 1));
        SetText<Typed> tall = header.text(0).orElseThrow();
        SetText<Typed> low = header.text(1).orElseThrow();
        assertThat(low.x()).isEqualTo(151 + 4);
        assertThat(low.y() + low.setting().height()).isEqualTo(tall.y() + tall.setting().height());
        SetPiece<Typed> last = setter.set(shapes.get(2));
        assertThat(last.rules()).extracting(Rule::area).containsExactly(new Area(0, last.height() - 1, 453, 1));
    }

    @Test
    void picturesFitTheWidthOfTheText() {
        Shape wide = shapes(proof(body("x"), figure(1, 3000, 1000, 300))).get(1);
        assertThat(setter.set(wide).picture()).contains(new Area(0, 5, 453, 151));
        PieceSetter<Typed> narrow = new PieceSetter<>(Paper.flowing(300, 1), new TypewriterSetter());
        Area area = narrow.set(wide).picture().orElseThrow();
        assertThat(area.width()).isEqualTo(narrow.paper().textWidth());
        assertThat((double) area.width() / area.height()).isBetween(2.9, 3.1);
    }

    @Test
    void estimatesAreNotFarFromTheTruth() {
        for (Shape shape : shapes(proof(body("word ".repeat(300)), figure(1, 800, 600, 96), body("short")))) {
            assertThat((double) setter.estimate(shape)).isBetween(setter.set(shape).height() * 0.7, setter.set(shape).height() * 1.3);
        }
    }

    @Test
    void aPointBelongsToTheNearestCharacter() {
        SetPiece<Typed> set = setter.set(shapes(proof(body("word ".repeat(200)))).getFirst());
        assertThat(set.at(13, 30)).contains(new SetPiece.Hit(0, 75 + 2, 75 + 2, true));
        assertThat(set.at(10_000, 30)).hasValueSatisfying(hit -> assertThat(hit.on()).isFalse());
        assertThat(set.areas(0, 70, 80)).containsExactly(new Area(70 * 6, 6, 5 * 6, 12), new Area(0, 24, 5 * 6, 12));
    }

    @Test
    void givesBackWhatItHolds() {
        SetPiece<Typed> set = setter.set(shapes(proof(new ItemList(true, List.of(inlines("one"))))).getFirst());
        set.dispose();
        assertThat(set.texts()).allSatisfy(text -> assertThat(text.setting().isDisposed()).isTrue());
    }
}
