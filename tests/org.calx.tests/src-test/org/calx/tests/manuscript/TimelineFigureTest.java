// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.calx.drawing.Drawing;
import org.calx.drawing.Label;
import org.calx.language.CalxLanguage;
import org.calx.manuscript.Composition;
import org.calx.manuscript.DrawnFigures;
import org.calx.manuscript.document.Figure;
import org.calx.manuscript.drawn.DrawingKind;
import org.calx.manuscript.drawn.DrawnFigure;
import org.calx.manuscript.drawn.FigureRequest;
import org.calx.manuscript.drawn.NothingToDraw;
import org.calx.manuscript.wording.TimePolicy;
import org.calx.model.Case;
import org.calx.model.time.CaseClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The clinical timeline as a figure. */
class TimelineFigureTest {

    private static final String CASE = """
            presented 2021-03
            disease D1 systemic sclerosis {
              onset about 2005
            }
            calcinosis K1 dystrophic, noticed 2016 {
              lesion L1 at left thumb {
                noticed 2018
              }
            }
            imaging I1 radiograph of left hand on 2021-03-16
            treatment T1 diltiazem 180 mg/day orally from 2021-04-12 to 2022-04-19
            treatment T2 colchicine 0.5 mg/day orally from 2022-05
            procedure P1 curettage of L1 on 2022-06-21
            outcome O1 pain of L1 from 7/10 on 2021-03 to 1/10 on 2023-06
            """;

    static Stream<Case> examples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("..", "..", "examples"))) {
            return folders.map(folder -> folder.resolve("case.calx")).filter(Files::exists).sorted().toList().stream()
                    .flatMap(file -> CalxLanguage.standard().parse(file).model().orElseThrow().getDeclarations().stream()).map(Case.class::cast);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingOverlapsOrLeavesThePaper(Case each) {
        for (double width : List.of(FigureRequest.COLUMN, FigureRequest.PAGE)) {
            for (TimePolicy.Dates dates : List.of(TimePolicy.Dates.CALENDAR, TimePolicy.Dates.RELATIVE)) {
                try {
                    Drawing drawing = draw(each, width, dates).drawing();
                    assertThat(faults(drawing)).as("%s, %s mm, %s", each.getName(), width, dates).isEmpty();
                    if (width == FigureRequest.PAGE) {
                        assertThat(drawing.height()).as("journals print no more than 225 mm").isLessThanOrEqualTo(225);
                    }
                } catch (NothingToDraw nothing) {
                    assertThat(nothing).hasMessageContaining("three or more events");
                }
            }
        }
    }

    static List<String> faults(Drawing drawing) {
        List<Label> labels = drawing.labels();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (!drawing.box().contains(labels.get(i).box())) {
                faults.add(labels.get(i).text() + " leaves the paper");
            }
            for (int j = i + 1; j < labels.size(); j++) {
                if (labels.get(i).box().overlaps(labels.get(j).box())) {
                    faults.add(labels.get(i).text() + " overlaps " + labels.get(j).text());
                }
            }
        }
        return faults;
    }

    @Test
    void everyEventIsNamedAfterItsElement() throws NothingToDraw {
        Drawing drawing = draw(CaseText.of(CASE), FigureRequest.PAGE, TimePolicy.Dates.CALENDAR).drawing();
        assertThat(drawing.elements()).contains("D1", "K1", "L1", "I1", "T1", "T2", "P1", "O1");
        assertThat(drawing.description().replace('\u00a0', ' ')).contains("Drugs: 12 April 2021 to 19 April 2022: Diltiazem 180 mg/day", "Pain of L1: 7/10 → 1/10");
    }

    @Test
    void datesAreToldAsThePolicyAllows() throws NothingToDraw {
        DrawnFigure calendar = draw(CaseText.of(CASE), FigureRequest.PAGE, TimePolicy.Dates.CALENDAR);
        DrawnFigure relative = draw(CaseText.of(CASE), FigureRequest.PAGE, TimePolicy.Dates.RELATIVE);
        assertThat(calendar.drawing().labels()).extracting(Label::text).contains("2022").doesNotContain("0");
        assertThat(relative.drawing().labels()).extracting(Label::text).contains("0").noneMatch(text -> text.matches(".*\\b(19|20)\\d\\d\\b.*"));
        assertThat(relative.drawing().description()).doesNotContainPattern("\\b(19|20)\\d\\d\\b");
        assertThat(relative.caption()).contains("counted from the presentation");
    }

    @Test
    void theManuscriptHoldsItWithCaptionAndAlternativeText(@TempDir Path folder) {
        Composition composition = CaseText.composed(CaseText.of(CASE + "figure F1 timeline\nfigure F2 timeline caption \"Own words.\" alt \"Own text\"\n"), folder);
        assertThat(CaseText.messages(composition)).isEmpty();
        List<Figure> figures = composition.manuscript().blocks().stream().filter(Figure.class::isInstance).map(Figure.class::cast).toList();
        assertThat(figures).hasSize(2);
        assertThat(figures.get(0).altText()).startsWith("Timeline of the case");
        assertThat(figures.get(0).picture().svg()).isPresent();
        assertThat(figures.get(0).picture().widthPixels()).isEqualTo(2008); // 170 mm at 300 dots per inch
        assertThat(figures.get(1).altText()).isEqualTo("Own text");
        assertThat(figures.get(0).caption().toString()).contains("Clinical timeline");
        assertThat(figures.get(1).caption().toString()).contains("Own words").doesNotContain("Clinical timeline");
    }

    @Test
    void tooFewEventsAreRefused() {
        assertThatThrownBy(() -> draw(CaseText.of("title \"x\""), FigureRequest.PAGE, TimePolicy.Dates.CALENDAR)).isInstanceOf(NothingToDraw.class)
                .hasMessageContaining("the case has one");
    }

    private static DrawnFigure draw(Case subject, double width, TimePolicy.Dates dates) throws NothingToDraw {
        return DrawnFigures.ALL.draw(DrawingKind.TIMELINE, new FigureRequest(subject, new CaseClock(subject), new TimePolicy(dates, 0), width, List.of()));
    }
}
