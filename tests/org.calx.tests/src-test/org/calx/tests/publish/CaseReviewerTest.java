// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.calx.language.CalxLanguage;
import org.calx.language.place.Place;
import org.calx.manuscript.document.Passages;
import org.calx.manuscript.drawn.DrawingKind;
import org.calx.manuscript.drawn.DrawnFigure;
import org.calx.manuscript.drawn.FigureRequest;
import org.calx.manuscript.drawn.NothingToDraw;
import org.calx.publish.CaseReview;
import org.calx.publish.CaseReviewer;
import org.calx.publish.Publisher;
import org.calx.publish.ReviewedCase;
import org.calx.publish.journal.JournalException;
import org.calx.publish.journal.JournalLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Studio sees of a text is what the command line says of the file. */
class CaseReviewerTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final Path SYNTHETIC = EXAMPLES.resolve("synthetic-limited-ssc/case.calx");

    private final CalxLanguage language = CalxLanguage.standard();
    private final CaseReviewer reviewer = new CaseReviewer(language);

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".calx")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatTheCheckFinds(Path file) throws IOException, JournalException {
        CaseReview review = reviewer.review(file, Files.readString(file), Optional.empty(), () -> false);
        assertThat(review.findings()).isEqualTo(Publisher.standard().check(file, () -> false).findings());
        for (String name : List.of("bmj-case-reports", "strictest")) {
            var journal = new JournalLibrary(language).find(name, file);
            CaseReview forJournal = reviewer.review(file, Files.readString(file), Optional.of(journal), () -> false);
            var checked = Publisher.standard().check(file, journal, () -> false);
            assertThat(forJournal.findings()).isEqualTo(checked.findings());
            assertThat(forJournal.confirmed()).isEqualTo(checked.confirmed());
            assertThat(forJournal.cases().stream().map(each -> each.counters().stream().map(count -> count.counter().count()).toList()))
                    .isEqualTo(checked.counts().stream().map(each -> each.report().counters().stream().map(counter -> counter.count()).toList()).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void knowsWhereEveryPassageAndEveryCareItemStands(Path file) throws IOException {
        String text = Files.readString(file);
        for (ReviewedCase each : reviewer.review(file, text, Optional.empty(), () -> false).cases()) {
            assertThat(Passages.of(each.manuscript())).isNotEmpty().allSatisfy(found -> {
                Place place = each.places().of(found.passage().origin());
                assertThat(place.length()).isPositive();
                assertThat(place.offset()).isBetween(each.place().offset(), each.place().offset() + each.place().length());
            });
            assertThat(each.care()).hasSize(30).allSatisfy(row -> assertThat(row.place().length()).isPositive());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void seesTheSameWhenTheTextHasBeenCheckedAlready(Path file) throws IOException {
        String text = Files.readString(file);
        CaseReview review = reviewer.review(file, text, Optional.empty(), () -> false);
        CaseReview ofChecked = reviewer.review(language.parse(file, text), Optional.of(language.review(language.parse(file, text), () -> false)),
                Optional.empty(), () -> false);
        assertThat(ofChecked.findings()).isEqualTo(review.findings());
        assertThat(ofChecked.confirmed()).isEqualTo(review.confirmed());
        assertThat(ofChecked.cases().stream().map(ReviewedCase::manuscript).map(Passages::of).toList()).usingRecursiveComparison()
                .isEqualTo(review.cases().stream().map(ReviewedCase::manuscript).map(Passages::of).toList());
    }

    @Test
    void drawsAndKnowsWhereTheElementsOfADrawingStand() throws IOException, NothingToDraw {
        ReviewedCase synthetic = reviewer.review(SYNTHETIC, Files.readString(SYNTHETIC), Optional.empty(), () -> false).cases().getFirst();
        for (DrawingKind kind : DrawingKind.values()) {
            DrawnFigure figure = synthetic.drawings().draw(kind, FigureRequest.PAGE, List.of());
            assertThat(figure.drawing().elements()).isNotEmpty().allSatisfy(name -> assertThat(synthetic.places().element(name)).isPresent());
        }
    }

    @Test
    void composesATextWithErrorsAsADraft() {
        ReviewedCase broken = reviewer.review(SYNTHETIC, "case Hand {\n  title \"A hand\"\n  complication ulceration of L9\n", Optional.empty(), () -> false)
                .cases().getFirst();
        assertThat(broken.manuscript().properties().draft()).isTrue();
        assertThat(broken.manuscript().properties().title()).isEqualTo("A hand");
    }

    @Test
    void findsTheCaseAtAPlace() {
        String text = "case One {\n}\n\ncase Two {\n}\n";
        CaseReview review = reviewer.review(SYNTHETIC, text, Optional.empty(), () -> false);
        assertThat(review.at(0).orElseThrow().name()).isEqualTo("One");
        assertThat(review.at(text.indexOf("Two")).orElseThrow().name()).isEqualTo("Two");
        assertThat(review.at(text.length()).orElseThrow().name()).isEqualTo("Two");
    }

    @Test
    void stopsWhenItIsAskedTo() throws IOException {
        String text = Files.readString(SYNTHETIC);
        assertThatThrownBy(() -> reviewer.review(SYNTHETIC, text, Optional.empty(), () -> true)).isInstanceOf(CancellationException.class);
    }
}
