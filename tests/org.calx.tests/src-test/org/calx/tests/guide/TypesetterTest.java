// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.calx.app.guide.book.Chapter;
import org.calx.app.guide.book.GuideBlock;
import org.calx.app.guide.book.Library;
import org.calx.app.guide.book.Place;
import org.calx.app.guide.book.Span;
import org.calx.app.guide.page.Line.Ground;
import org.calx.app.guide.page.Look;
import org.calx.app.guide.page.Measure;
import org.calx.app.guide.page.Page;
import org.calx.app.guide.page.Piece;
import org.calx.app.guide.page.Typesetter;
import org.junit.jupiter.api.Test;

/** Chapters are set as lines of text whatever room there is. */
class TypesetterTest {

    /** Every letter is one pixel wide. */
    private record Letters(int room) implements Measure {
        @Override
        public int width(List<Span> words) {
            return words.stream().mapToInt(span -> span.text().length()).sum();
        }

        @Override
        public int letter() {
            return 1;
        }
    }

    private static List<Span> plain(String text) {
        return List.of(Span.plain(text));
    }

    private static Page page(int room, GuideBlock... blocks) {
        return Typesetter.set(new Chapter(Place.of("x.md"), 2, "X", List.of(blocks)), new Letters(room));
    }

    private static final GuideBlock.Table TABLE = new GuideBlock.Table(List.of(plain("Word"), plain("Severity"), plain("Meaning")),
            List.of(List.of(plain("SYNTAX"), plain("error"), plain("The words do not form a statement")),
                    List.of(plain("LONGER_ONE"), plain("info"), plain("Nothing"))));

    @Test
    void setsATableInColumnsWhenTheLastOneHasRoom() {
        Page page = page(60, TABLE);
        assertThat(page.text()).isEqualTo("Word\tSeverity\tMeaning\nSYNTAX\terror\tThe words do not form a statement\nLONGER_ONE\tinfo\tNothing");
        assertThat(page.lines().getFirst().ground()).isEqualTo(Ground.HEAD);
        assertThat(page.lines().getFirst().tabs()).containsExactly(12, 22);
        assertThat(page.lines().get(1).hang()).as("where the last column goes on").isEqualTo(23);
    }

    @Test
    void setsATableRowByRowWhenThereIsNoRoom() {
        assertThat(page(30, TABLE).text()).isEqualTo("SYNTAX\nSeverity: error\nMeaning: The words do not form a statement\n"
                + "LONGER_ONE\nSeverity: info\nMeaning: Nothing");
    }

    @Test
    void marksExamplesOfTheLanguage() {
        Page page = page(60, new GuideBlock.Paragraph(plain("So:")), new GuideBlock.Code("calx", "patient female\n  size 4 mm"));
        assertThat(page.text()).isEqualTo("So:\npatient female\n  size 4 mm");
        assertThat(page.examples()).containsExactly(new Piece(4, 26, Look.of(Look.Face.CODE), null));
        assertThat(page.lines().stream().map(line -> line.ground())).containsExactly(Ground.PAGE, Ground.CODE, Ground.CODE);
    }

    @Test
    void keepsPlacesOfHeadingsAndTargetsOfLinks() {
        Page page = page(60, new GuideBlock.Heading(2, "x", plain("X")), new GuideBlock.Heading(3, "y", plain("Y")),
                new GuideBlock.Paragraph(List.of(Span.plain("See "), new Span("Z", false, false, false, "guide.md#z"))));
        assertThat(page.anchors()).containsEntry("x", 0).containsEntry("y", 2);
        assertThat(page.pieces().getLast()).isEqualTo(new Piece(8, 1, Look.of(Look.Face.BODY), "guide.md#z"));
    }

    /** Pieces must follow each other, lines must be as many as the text has: the widget relies on both. */
    @Test
    void setsEveryChapterOfTheGuide() {
        for (Chapter chapter : Library.load().chapters()) {
            for (int room : new int[] {30, 80, 200}) {
                Page page = Typesetter.set(chapter, new Letters(room));
                assertThat(page.lines()).as(chapter.title()).hasSize(page.text().split("\n", -1).length);
                int end = 0;
                for (Piece piece : page.pieces()) {
                    assertThat(piece.start()).as(chapter.title()).isGreaterThanOrEqualTo(end);
                    end = piece.end();
                }
                assertThat(end).isLessThanOrEqualTo(page.text().length());
            }
        }
    }
}
