// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.calx.drawing.Drawing;
import org.calx.drawing.Group;
import org.calx.drawing.Label;
import org.calx.drawing.Shape;
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

/** Trends of laboratory results and outcome measures as a figure. */
class TrendsFigureTest {

    private static final String CASE = """
            presented 2019-06-01
            calcinosis K1 metastatic {
              lesion L1 at left hip
            }
            laboratory B1 on 2018-11-02 {
              phosphate 9.1 mg/dL (2.5 to 4.5)
              calcium 9.9 mg/dL (8.6 to 10.2)
              PTH 1450 pg/mL (15 to 65)
              albumin 36 g/L
            }
            laboratory B2 on 2019-06-01 {
              phosphate 2.9 mmol/L (0.8 to 1.45)
              calcium 1.71 mmol/L (2.15 to 2.55)
              PTH > 2000 pg/mL (15 to 65)
            }
            laboratory B3 on 2019-06-08 {
              phosphate 1.3 mmol/L (0.8 to 1.45)
              calcium 2.3 mmol/L (2.15 to 2.55)
              PTH 31 pg/mL (15 to 65)
            }
            treatment T1 sevelamer 2400 mg/day orally from 2016 to 2019-06-02
            treatment T2 haemodialysis from 2014 to 2015
            procedure P1 parathyroidectomy on 2019-06-02
            outcome O1 pain of L1 from 8/10 on 2019-06-01 to 3/10 on 2019-06-08
            outcome O2 pain of L1 from 3/10 on 2019-06-08 to 0/10 on 2020-06
            """;

    static Stream<Case> cases() throws Exception {
        return Stream.concat(Stream.of(CaseText.of(CASE)), TimelineFigureTest.examples());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingOverlapsOrLeavesThePaper(Case each) {
        for (double width : List.of(FigureRequest.COLUMN, FigureRequest.PAGE)) {
            for (TimePolicy.Dates dates : List.of(TimePolicy.Dates.CALENDAR, TimePolicy.Dates.RELATIVE)) {
                try {
                    Drawing drawing = draw(each, width, dates).drawing();
                    assertThat(TimelineFigureTest.faults(drawing)).as("%s, %s mm, %s", each.getName(), width, dates).isEmpty();
                    assertThat(drawing.height()).as("journals print no more than 225 mm").isLessThanOrEqualTo(225);
                } catch (NothingToDraw nothing) {
                    assertThat(nothing).hasMessageContaining("two times or more");
                }
            }
        }
    }

    @Test
    void everyValueIsNamedAfterItsElementAndSaysWhatItIs() throws NothingToDraw {
        Drawing drawing = draw(CaseText.of(CASE), FigureRequest.PAGE, TimePolicy.Dates.CALENDAR).drawing();
        assertThat(drawing.elements()).contains("laboratories1_results1", "laboratories3_results3", "O1", "O2", "T1", "P1")
                .doesNotContain("T2", "laboratories1_results4"); // over before the first value; measured once
        assertThat(titles(drawing)).contains("1 June 2019: Phosphate 9.0 mg/dL, above the reference range",
                "1 June 2019: Calcium 6.9 mg/dL, below the reference range", "1 June 2019: Intact parathyroid hormone >2000 pg/mL, above the reference range",
                "June 2020: Pain at the left hip 0/10");
        assertThat(texts(drawing)).contains("Pain at the left hip, 0–10", "Calcium, mg/dL", "9.1", ">2000").doesNotContain("Albumin, g/L");
        assertThat(drawing.description().replace('\u00a0', ' ')).contains("Phosphate, mg/dL: 9.1 (high), 2 November 2018; 9.0 (high), 1 June 2019; 4.0, 8 June 2019.",
                "Treatments in this time: Sevelamer (2016 to 2 June 2019); Parathyroidectomy (2 June 2019).");
    }

    @Test
    void outcomesThatFollowEachOtherAreOneLine() throws NothingToDraw {
        Drawing drawing = draw(CaseText.of(CASE), FigureRequest.PAGE, TimePolicy.Dates.CALENDAR, "pain").drawing();
        assertThat(titles(drawing)).filteredOn(title -> title.contains("Pain")).containsExactly("1 June 2019: Pain at the left hip 8/10",
                "8 June 2019: Pain at the left hip 3/10", "June 2020: Pain at the left hip 0/10");
    }

    @Test
    void namedMeasuresAreDrawnInTheirOrderEvenIfMeasuredOnce() throws NothingToDraw {
        Drawing drawing = draw(CaseText.of(CASE), FigureRequest.PAGE, TimePolicy.Dates.CALENDAR, "albumin", "calcium").drawing();
        assertThat(drawing.all().filter(mark -> mark instanceof Group group && group.part().equals("panel-title"))
                .map(mark -> ((Label) ((Group) mark).marks().get(0)).text())).containsExactly("Albumin, g/L", "Calcium, mg/dL");
        assertThat(drawing.elements()).contains("laboratories1_results4");
    }

    @Test
    void datesAreToldAsThePolicyAllows() throws NothingToDraw {
        DrawnFigure relative = draw(CaseText.of(CASE), FigureRequest.PAGE, TimePolicy.Dates.RELATIVE);
        assertThat(texts(relative.drawing())).contains("0").noneMatch(text -> text.matches(".*\\b20[12]\\d\\b.*"));
        assertThat(relative.drawing().description() + titles(relative.drawing())).doesNotContainPattern("\\b20[12]\\d\\b");
        assertThat(relative.caption()).contains("counted from the presentation");
    }

    @Test
    void theCaptionExplainsEverySymbolThatIsThereAndNoOther() throws NothingToDraw {
        assertThat(draw(CaseText.of(CASE), FigureRequest.PAGE, TimePolicy.Dates.CALENDAR).caption()).startsWith("Course of phosphate, calcium, ")
                .contains("Shaded: reference range", "Triangles mark values outside it", "Open symbols", "some were converted", "Below: treatments");
        assertThat(draw(CaseText.of(CASE), FigureRequest.PAGE, TimePolicy.Dates.CALENDAR, "albumin").caption()).startsWith("Course of albumin.")
                .doesNotContain("Shaded", "Triangles", "Open", "converted");
    }

    @Test
    void theLineBendsWhereTheAxisChangesItsScale() throws NothingToDraw {
        Drawing drawing = draw(CaseText.of("""
                laboratory on 2005-06-01 { calcium 2.0 mmol/L }
                laboratory on 2009-06-01 { phosphate 1.0 mmol/L }
                laboratory on 2012-06-01 { phosphate 1.1 mmol/L }
                laboratory on 2016-06-01 { phosphate 1.3 mmol/L }
                laboratory on 2019-01-01 { phosphate 1.2 mmol/L }
                laboratory on 2019-02-01 { phosphate 1.2 mmol/L }
                laboratory on 2019-03-01 { phosphate 1.4 mmol/L }
                laboratory on 2019-04-01 { calcium 3.0 mmol/L }
                """), FigureRequest.PAGE, TimePolicy.Dates.CALENDAR, "calcium", "phosphate").drawing();
        assertThat(drawing.marks().stream().filter(Shape.class::isInstance).map(mark -> ((Shape) mark).outline().segments().size()))
                .as("points of the two lines: two values and six, each with one where the axis changes").containsExactly(3, 7);
    }

    @Test
    void theManuscriptHoldsIt(@TempDir Path folder) {
        Composition composition = CaseText.composed(CaseText.of(CASE + "figure F1 trends of calcium, phosphate\nfigure F2 trends\n"), folder);
        assertThat(CaseText.messages(composition)).isEmpty();
        assertThat(composition.manuscript().blocks().stream().filter(Figure.class::isInstance).map(Figure.class::cast))
                .hasSize(2).allSatisfy(figure -> assertThat(figure.altText()).startsWith("Small charts of measurements over time"));
    }

    @Test
    void whatCannotBeDrawnIsRefusedWithTheReason() {
        assertThatThrownBy(() -> draw(CaseText.of("title \"x\""), FigureRequest.PAGE, TimePolicy.Dates.CALENDAR)).isInstanceOf(NothingToDraw.class)
                .hasMessageContaining("none that can be placed in time");
        assertThatThrownBy(() -> draw(CaseText.of("laboratory on 2020 { calcium 2.3 mmol/L }"), FigureRequest.PAGE, TimePolicy.Dates.CALENDAR))
                .isInstanceOf(NothingToDraw.class).hasMessageContaining("each was taken once");
        assertThatThrownBy(() -> draw(CaseText.of(CASE), FigureRequest.PAGE, TimePolicy.Dates.CALENDAR, "calcium", "magnesium"))
                .isInstanceOf(NothingToDraw.class).hasMessageContaining("no value of \"magnesium\"");
    }

    private static List<String> texts(Drawing drawing) {
        return drawing.labels().stream().map(Label::text).toList();
    }

    private static List<String> titles(Drawing drawing) {
        List<String> titles = new ArrayList<>();
        drawing.all().filter(mark -> mark instanceof Group group && group.title() != null)
                .forEach(mark -> titles.add(((Group) mark).title().replace('\u00a0', ' ')));
        return titles;
    }

    private static DrawnFigure draw(Case subject, double width, TimePolicy.Dates dates, String... measures) throws NothingToDraw {
        return DrawnFigures.ALL.draw(DrawingKind.TRENDS, new FigureRequest(subject, new CaseClock(subject), new TimePolicy(dates, 0), width, List.of(measures)));
    }
}
