// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calx.drawing.Group;
import org.calx.drawing.Label;
import org.calx.drawing.Mark;
import org.calx.drawing.Shape;
import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Point;
import org.calx.language.CalxLanguage;
import org.calx.manuscript.drawn.DrawingKind;
import org.calx.manuscript.drawn.DrawnFigure;
import org.calx.manuscript.drawn.FigureRequest;
import org.calx.publish.CaseReviewer;
import org.calx.publish.ReviewedCase;
import org.calx.ui.figure.element.FigureStops;
import org.calx.ui.figure.element.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pointing at figures and walking through them. */
class FigureStopsTest {

    private static final Path FILE = Path.of("..", "..", "examples", "synthetic-limited-ssc", "case.calx");
    private static final String TEXT = CalxLanguage.standard().parse(FILE).text();
    private static final ReviewedCase CASE = new CaseReviewer(CalxLanguage.standard()).review(FILE, TEXT, Optional.empty(), () -> false).cases().getFirst();

    private static DrawnFigure figure(DrawingKind kind) {
        try {
            return CASE.drawings().draw(kind, FigureRequest.PAGE, List.of());
        } catch (org.calx.manuscript.drawn.NothingToDraw nothing) {
            throw new AssertionError(nothing);
        }
    }

    private static Stream<Point> middles(DrawnFigure figure, Stop stop) {
        return figure.drawing().all().filter(mark -> mark instanceof Group group && stop.row().isShownBy(group)).flatMap(FigureStopsTest::middles);
    }

    private static Stream<Point> middles(Mark mark) {
        return switch (mark) {
        case Label label -> Stream.of(label.box().centre());
        case Shape shape -> shape.style().fill() == null ? Stream.empty() : Stream.of(shape.outline().bounds().centre());
        case Group group -> group.marks().stream().flatMap(FigureStopsTest::middles);
        };
    }

    @ParameterizedTest
    @EnumSource(DrawingKind.class)
    void everythingIsFoundWhereItIsDrawn(DrawingKind kind) {
        DrawnFigure figure = figure(kind);
        FigureStops stops = FigureStops.of(figure);
        assertThat(stops.all()).hasSameSizeAs(figure.table().rows());
        for (Stop stop : stops.all()) {
            assertThat(middles(figure, stop)).as(stop.said()).anyMatch(point -> stops.at(point, 0).stream().map(Stop::element).anyMatch(stop.element()::equals));
            assertThat(stop.boxes()).allMatch(box -> figure.drawing().box().contains(box.grown(-0.5)));
        }
        assertThat(stops.at(new Point(0.2, 0.2), 0)).isEmpty();
    }

    @Test
    void studiesOfOneDayShareTheirSymbol() {
        FigureStops stops = FigureStops.of(figure(DrawingKind.TIMELINE));
        Box box = stops.all().stream().filter(stop -> stop.element().equals("I1")).findFirst().orElseThrow().boxes().getFirst();
        assertThat(stops.at(new Point(box.right() - 5, box.top() + 1), 0)).extracting(Stop::element).containsExactly("I1", "I2");
    }

    @Test
    void nearMissIsAHit() {
        FigureStops stops = FigureStops.of(figure(DrawingKind.TRENDS));
        Box box = stops.all().getFirst().boxes().getFirst();
        Point beside = new Point(box.left() - 0.4, box.bottom() - 0.3);
        assertThat(stops.at(beside, 0)).isEmpty();
        assertThat(stops.at(beside, 1)).isNotEmpty();
    }

    @Test
    void markAndNumberOfALesionAreFramedTogetherAndItsLegendApart() {
        Stop first = FigureStops.of(figure(DrawingKind.LESION_MAP)).all().getFirst();
        assertThat(first.element()).isEqualTo("L1");
        assertThat(first.boxes()).hasSize(2);
        assertThat(first.said().replace('\u00a0', ' ')).isEqualTo("1, Pulp of the distal phalanx of the left thumb, stone-type deposit, 16 × 10 mm, 14 June 2022, noticed about 2018, "
                + "ulceration, infection, gone on 21 June 2022");
        assertThat(first.tip().replace('\u00a0', ' ')).startsWith("No.: 1\nSite: Pulp of the distal phalanx of the left thumb\nLesion: stone-type deposit\nSize: 16 × 10");
    }

    @Test
    void readingGoesOnFromThingToThing() {
        FigureStops stops = FigureStops.of(figure(DrawingKind.LESION_MAP));
        Optional<Stop> at = Optional.empty();
        StringBuilder read = new StringBuilder();
        while ((at = stops.next(at, 1)).isPresent()) {
            read.append(at.get().element()).append(' ');
        }
        assertThat(read).hasToString("L1 L2 L3 L4 U1 ");
        assertThat(stops.next(Optional.empty(), -1)).map(Stop::element).contains("U1");
        assertThat(stops.next(stops.next(Optional.empty(), -1), -1)).map(Stop::element).contains("L4");
        assertThat(FigureStops.NONE.next(Optional.empty(), 1)).isEmpty();
    }

    @Test
    void lineOfTheTextIsShownByItsInnermostElement() {
        FigureStops timeline = FigureStops.of(figure(DrawingKind.TIMELINE));
        assertThat(timeline.at(CASE.places()::element, TEXT.indexOf("size 14 x 9"))).extracting(Stop::element).containsOnly("L1").hasSize(2);
        assertThat(timeline.at(CASE.places()::element, TEXT.indexOf("calcinosis K1"))).extracting(Stop::element).containsOnly("K1");
        FigureStops trends = FigureStops.of(figure(DrawingKind.TRENDS));
        assertThat(trends.at(CASE.places()::element, TEXT.indexOf("CRP 38"))).singleElement().satisfies(stop -> assertThat(stop.said()).contains("38"));
        assertThat(trends.at(CASE.places()::element, TEXT.indexOf("narrative"))).isEmpty();
    }

    @Test
    void everyElementLeadsToItsStatement() {
        for (DrawingKind kind : DrawingKind.values()) {
            FigureStops.of(figure(kind)).all().forEach(stop -> assertThat(CASE.places().element(stop.element())).as(stop.element()).isPresent());
        }
    }

    @Test
    void whatWasReachedIsFoundAgainInAnotherDrawing() {
        Stop third = FigureStops.of(figure(DrawingKind.LESION_MAP)).all().get(2);
        assertThat(FigureStops.of(figure(DrawingKind.LESION_MAP)).like(third)).map(Stop::element).contains("L3");
        assertThat(FigureStops.of(figure(DrawingKind.TRENDS)).like(third)).isEmpty();
    }
}
