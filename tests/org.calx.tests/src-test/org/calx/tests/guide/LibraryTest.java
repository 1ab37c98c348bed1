// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.calx.app.guide.HelpPlaces;
import org.calx.app.guide.book.Chapter;
import org.calx.app.guide.book.GuideBlock;
import org.calx.app.guide.book.Library;
import org.calx.app.guide.book.Place;
import org.calx.app.guide.book.Span;
import org.calx.ide.CalxLanguageService;
import org.calx.language.validation.RulePages;
import org.junit.jupiter.api.Test;

/** The guide that comes with the Studio holds the documents of the repository, and everything that points into it arrives. */
class LibraryTest {

    private static final Library GUIDE = Library.load();

    private static Chapter chapter(String place) {
        return GUIDE.find(Place.of(place)).orElseThrow();
    }

    @Test
    void holdsEveryDocumentAsItStandsInTheRepository() throws IOException {
        for (String file : Library.FILES) {
            assertThat(Library.resource(file)).as(file).isNotNull();
            try (var in = Library.resource(file).openStream()) {
                assertThat(new String(in.readAllBytes(), "UTF-8")).as(file).isEqualTo(Files.readString(Path.of("../../docs").resolve(file)));
            }
        }
    }

    @Test
    void beginsAChapterAtEveryHeadingOfTheSecondLevel() {
        assertThat(chapter("guide.md#calcinosis-and-its-lesions").title()).isEqualTo("Calcinosis and its lesions");
        assertThat(chapter("guide.md#references").title()).isEqualTo("Your own words");
        assertThat(GUIDE.part(chapter("language.md#drug")).title()).isEqualTo("Vocabularies");
        assertThat(chapter("language.md#site-1").level()).isEqualTo(2);
    }

    @Test
    void explainsEveryRule() {
        assertThat(RulePages.all()).allSatisfy(rule -> assertThat(GUIDE.find(HelpPlaces.ofRule(rule.code()))).as(rule.code()).isPresent());
    }

    @Test
    void everyLinkArrives() {
        Stream<Span> spans = GUIDE.chapters().stream().flatMap(chapter -> chapter.blocks().stream()).flatMap(LibraryTest::spans);
        assertThat(spans.map(Span::target).filter(target -> target != null && !target.startsWith("http")).distinct())
                .isNotEmpty().allSatisfy(target -> assertThat(GUIDE.find(Place.of(target))).as(target).isPresent());
    }

    private static Stream<Span> spans(GuideBlock block) {
        return switch (block) {
        case GuideBlock.Heading heading -> heading.text().stream();
        case GuideBlock.Paragraph paragraph -> paragraph.text().stream();
        case GuideBlock.Item item -> item.text().stream();
        case GuideBlock.Table table -> table.rows().stream().flatMap(List::stream).flatMap(List::stream);
        case GuideBlock.Code code -> Stream.of();
        case GuideBlock.Picture picture -> Stream.of();
        };
    }

    @Test
    void everyPictureIsThere() {
        assertThat(GUIDE.chapters().stream().flatMap(chapter -> chapter.blocks().stream()).filter(GuideBlock.Picture.class::isInstance)
                .map(GuideBlock.Picture.class::cast)).allSatisfy(picture -> assertThat(Library.resource(picture.path())).as(picture.path()).isNotNull());
    }

    @Test
    void everyPlaceThatF1LeadsToIsThere() {
        assertThat(HelpPlaces.all()).isNotEmpty().allSatisfy(place -> assertThat(GUIDE.find(place)).as(place.toString()).isPresent());
    }

    @Test
    void findsTheChapterThatIsAboutAWordFirst() {
        assertThat(GUIDE.search("lesion").getFirst().title()).isEqualTo("Lesion");
        assertThat(GUIDE.search("figure missing image").stream().map(Chapter::title)).contains("FIGURE_MISSING");
        assertThat(GUIDE.search("FIGURE_MISSING").getFirst().title()).isEqualTo("FIGURE_MISSING");
        assertThat(GUIDE.search("xyzzy")).isEmpty();
        assertThat(GUIDE.search("  ")).isEmpty();
    }

    /** Every word of a complete case must have a page that explains its statement, and rules come first. */
    @Test
    void leadsFromEveryWordOfACaseToItsStatement() throws Exception {
        Path file = Path.of("../../examples/synthetic-limited-ssc/case.calx");
        String text = Files.readString(file);
        try (CalxLanguageService service = new CalxLanguageService(1, (message, failure) -> { })) {
            service.update(file, text, 1);
            assertThat(place(service, file, text.indexOf("size ") + 2)).hasToString("language.md#size");
            assertThat(place(service, file, text.indexOf("lesion L1") + 2)).hasToString("language.md#lesion");
            assertThat(place(service, file, text.indexOf("patient female") + 2)).hasToString("language.md#patient");
            for (int offset = text.indexOf("case "); offset < text.lastIndexOf('}'); offset += 97) {
                assertThat(place(service, file, offset)).as(text.substring(offset, Math.min(text.length(), offset + 20)))
                        .isNotEqualTo(Library.START);
            }
        }
        assertThat(HelpPlaces.ofCaret(List.of("FIGURE_MISSING"), List.of("Figure"), GUIDE)).hasToString("rules.md#figure_missing");
        assertThat(HelpPlaces.ofCaret(List.of(), List.of("No such heading"), GUIDE)).isEqualTo(Library.START);
    }

    private static Place place(CalxLanguageService service, Path file, int offset) throws Exception {
        return HelpPlaces.ofCaret(List.of(), service.headings(file, offset).get(1, TimeUnit.MINUTES).value(), GUIDE);
    }
}
