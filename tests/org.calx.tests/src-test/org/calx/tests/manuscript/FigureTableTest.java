// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.calx.drawing.Group;
import org.calx.manuscript.DrawnFigures;
import org.calx.manuscript.drawn.DrawingKind;
import org.calx.manuscript.drawn.DrawnFigure;
import org.calx.manuscript.drawn.FigureRequest;
import org.calx.manuscript.drawn.FigureTable;
import org.calx.manuscript.drawn.FigureTable.Row;
import org.calx.manuscript.drawn.NothingToDraw;
import org.calx.manuscript.wording.TimePolicy;
import org.calx.model.Case;
import org.calx.model.time.CaseClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures as tables: nothing more and nothing less than the picture. */
class FigureTableTest {

    private static final String CASE = """
            presented 2021-03-15
            disease D1 systemic sclerosis {
              onset about 2005
              diagnosed 2007
            }
            calcinosis K1 dystrophic, noticed 2016 {
              lesion L1 at left thumb, distal phalanx {
                is stone
                noticed 2018
                size 14 x 9 mm on 2021-03-16
                resolved 2022-06
              }
              lesion L2 at tendon {
                is stone
              }
            }
            complication C1 ulceration of L1, since 2021-01
            laboratory B1 on 2021-03-15 {
              CRP 38 mg/L (< 5)
            }
            laboratory B2 on 2021-04-06 {
              CRP 4 mg/L (< 5)
            }
            imaging I1 radiograph of left hand on 2021-03-16
            imaging I2 ultrasound of left hand on 2021-03-16
            treatment T1 diltiazem 180 mg/day orally from 2021-03-20 to 2021-04-01
            outcome O1 pain of L1 from 7/10 on 2021-03-15 to 1/10 on 2021-04-06
            """;

    static Stream<Case> cases() throws IOException {
        return Stream.concat(Stream.of(CaseText.of(CASE)), TimelineFigureTest.examples());
    }

    private static DrawnFigure draw(DrawingKind kind, Case subject, TimePolicy.Dates dates) throws NothingToDraw {
        return DrawnFigures.ALL.draw(kind, new FigureRequest(subject, new CaseClock(subject), new TimePolicy(dates, 0), FigureRequest.PAGE, List.of()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyRowIsSeenAndEverythingThatIsPointedAtHasItsRow(Case subject) {
        for (DrawingKind kind : DrawingKind.values()) {
            for (TimePolicy.Dates dates : List.of(TimePolicy.Dates.CALENDAR, TimePolicy.Dates.RELATIVE)) {
                try {
                    DrawnFigure figure = draw(kind, subject, dates);
                    List<Group> groups = figure.drawing().all().filter(mark -> mark instanceof Group group && group.element() != null).map(Group.class::cast).toList();
                    FigureTable table = figure.table();
                    assertThat(table.rows()).as("%s of %s", kind, subject.getName()).isNotEmpty().allSatisfy(row -> {
                        assertThat(row.cells()).hasSameSizeAs(table.columns());
                        assertThat(groups).as("groups of %s", row).anyMatch(row::isShownBy);
                    });
                    assertThat(groups).allSatisfy(group -> assertThat(table.rows()).as(group.title()).anyMatch(row -> row.isShownBy(group)));
                    assertThat(table.columns().contains("As recorded") && dates == TimePolicy.Dates.CALENDAR).isFalse();
                } catch (NothingToDraw nothing) {
                    assertThat(nothing).hasMessageEndingWith("."); // there is no table without a figure
                }
            }
        }
    }

    private static List<String> rows(DrawingKind kind, TimePolicy.Dates dates) throws NothingToDraw {
        FigureTable table = draw(kind, CaseText.of(CASE), dates).table();
        return Stream.concat(Stream.of(String.join(" | ", table.columns())), table.rows().stream().map((Row row) -> row.element() + ": " + String.join(" | ", row.cells()).replace('\u00a0', ' ')))
                .toList();
    }

    @Test
    void timelineIsReadLaneByLane() throws NothingToDraw {
        assertThat(rows(DrawingKind.TIMELINE, TimePolicy.Dates.CALENDAR)).startsWith("Event | When | Lane", "Test: The patient presented | 15 March 2021 | Course",
                "D1: Onset of systemic sclerosis | about 2005 | Disease").contains("I1: Plain radiograph of the left hand | 16 March 2021 | Investigations",
                "I2: Ultrasound of the left hand | 16 March 2021 | Investigations", "T1: Diltiazem 180 mg/day | 20 March 2021 to 1 April 2021 | Drugs");
        assertThat(rows(DrawingKind.TIMELINE, TimePolicy.Dates.RELATIVE)).startsWith("Event | When | As recorded | Lane")
                .contains("I1: Plain radiograph of the left hand | 1 day after presentation | 16 March 2021 | Investigations");
    }

    @Test
    void lesionsAreReadByTheirNumbers() throws NothingToDraw {
        assertThat(rows(DrawingKind.LESION_MAP, TimePolicy.Dates.CALENDAR)).containsExactly("No. | Site | Lesion | Size | When | State",
                "L1: 1 | Distal phalanx of the left thumb | stone-type deposit | 14 × 9 mm, 16 March 2021 | noticed 2018 | ulceration, gone in June 2022",
                "L2: 2 | Tendon (not drawn) | stone-type deposit |  |  | ");
    }

    @Test
    void trendsAreReadPanelByPanelThenTheTreatments() throws NothingToDraw {
        assertThat(rows(DrawingKind.TRENDS, TimePolicy.Dates.CALENDAR)).containsExactly("Measure | Value | When | Reference range | Note",
                "laboratories1_results1: C-reactive protein | 38 mg/L | 15 March 2021 | <5 mg/L | above the range",
                "laboratories2_results1: C-reactive protein | 4 mg/L | 6 April 2021 | <5 mg/L | ",
                "O1: Pain at the left thumb | 7/10 | 15 March 2021 |  | ",
                "O1: Pain at the left thumb | 1/10 | 6 April 2021 |  | ",
                "T1: Diltiazem |  | 20 March 2021 to 1 April 2021 |  | treatment");
    }
}
