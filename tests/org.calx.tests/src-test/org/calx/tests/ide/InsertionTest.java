// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.calx.ide.insertion.FigureInsertion;
import org.calx.ide.insertion.FigureStatement;
import org.calx.ide.insertion.Insertion;
import org.calx.ide.insertion.LesionInsertion;
import org.calx.ide.insertion.PictureInsertion;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.language.Severity;
import org.calx.manuscript.figure.lesionmap.LesionMap;
import org.calx.manuscript.figure.lesionmap.LesionMapOptions;
import org.calx.manuscript.figure.lesionmap.MapItem;
import org.calx.manuscript.figure.lesionmap.MapSite;
import org.calx.manuscript.wording.Times;
import org.calx.model.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a click on a figure adds to the text. */
class InsertionTest {

    private static final Path FILE = Path.of("insertion.calx");
    private static final Path SYNTHETIC = Path.of("..", "..", "examples", "synthetic-limited-ssc", "case.calx");

    private static ParsedFile parse(String text) {
        return CalxLanguage.standard().parse(FILE, text);
    }

    private static String lesion(String text, int offset, String site) {
        return LesionInsertion.at(parse(text).model().orElse(null), text, offset, site).orElseThrow().apply(text);
    }

    private static List<Diagnostic> errors(String text) {
        return CalxLanguage.standard().check(parse(text)).stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    }

    static List<MapSite> sites() {
        return LesionMap.always((Case) parse("case Test {\n}\n").model().orElseThrow().getDeclarations().getFirst(), Times.AS_RECORDED,
                new LesionMapOptions(170, Optional.empty(), LesionMapOptions.Plates.ALL)).sites().all();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void lesionAtEverySiteOfTheAtlasIsReadWithoutAnErrorAndDrawnThere(MapSite site) {
        String before = """
                case Test {
                  patient female, aged 60 years

                  calcinosis dystrophic {
                    lesion L1 at left knee
                  }
                }
                """;
        String text = lesion(before, 0, site.text());
        assertThat(text).contains("    lesion L2 at " + site.text() + " {\n      is \"…\"\n    }\n");
        assertThat(errors(text)).as(text).hasSameSizeAs(errors(before));
        assertThat(CalxLanguage.standard().format(parse(text))).isEqualTo(text);
        Case subject = (Case) parse(text).model().orElseThrow().getDeclarations().getFirst();
        MapItem added = LesionMap.of(subject, Times.AS_RECORDED, LesionMapOptions.PAGE).orElseThrow().items().stream()
                .filter(item -> item.name().equals("L2")).findFirst().orElseThrow();
        assertThat(added.spots()).hasSize(1).allSatisfy(spot -> {
            assertThat(spot.region().site()).isEqualTo(site.region().site());
            assertThat(spot.region().side()).isEqualTo(site.region().side());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "case Test {\n‸}\n",
        "case Test { ‸}",
        "case Test {\n  title \"A case report\"\n‸}\n",
        "case Test {\n  patient female // years unknown\n‸\n  consent written\n}\n",
        "case Test {\n  disease D1 gout\n‸\n  narrative introduction \"\"\"\n    Text.\n  \"\"\"\n}\n",
        "case Test {\n  consent written\n}\n",
        "case Test {\n  calcinosis dystrophic‸\n}\n",
        "case Test {\n  calcinosis dystrophic {\n‸    note \"Old.\"\n  }\n}\n",
        "case Test { calcinosis { lesion L7 at left thumb‸ } complication ulceration of L7 }",
        "case Test {\n  calcinosis {\n    lesion L1 at left thumb {\n      is stone\n    } // the first\n‸  }\n}\n",
        "case Test {\r\n  calcinosis {\r\n    lesion L1 at left thumb\r\n‸  }\r\n}\r\n",
        "case Test {\n\tcalcinosis {\n\t\tlesion L1 at left thumb\n‸\t}\n}\n"})
    void lesionGoesWhereLesionsStand(String marked) {
        String text = marked.replace("‸", "");
        Insertion insertion = LesionInsertion.at(parse(text).model().orElse(null), text, 0, "right wrist").orElseThrow();
        String added = insertion.apply(text);
        assertThat(errors(added)).as(added).hasSizeLessThanOrEqualTo(errors(text).size());
        Case subject = (Case) parse(added).model().orElseThrow().getDeclarations().getFirst();
        assertThat(subject.getCalcinoses().stream().flatMap(each -> each.getLesions().stream()).map(each -> each.getSite().getRegion())).as(added).contains("wrist");
        assertThat(added.substring(insertion.offset() + insertion.start())).startsWith(text.contains("calcinosis") ? "lesion" : "calcinosis");
        assertThat(insertion.gaps()).hasSize(1).allSatisfy(gap -> assertThat(insertion.text().substring(gap.offset(), gap.offset() + gap.length()))
                .isEqualTo("\"…\""));
        assertThat(added.contains("\r\n")).isEqualTo(text.contains("\r\n"));
        assertThat(added.replace("\r\n", "")).doesNotContain("\r");
        if (CalxLanguage.standard().format(parse(text)).equals(text)) {
            assertThat(CalxLanguage.standard().format(parse(added))).isEqualTo(added);
        }
    }

    @Test
    void lesionIsReadInATextThatIsBeingWritten() {
        String text = lesion("case Test {\n  calcinosis {\n    lesion L1 at left thumb {\n      size \n", 0, "right wrist");
        assertThat(((Case) parse(text).model().orElseThrow().getDeclarations().getFirst()).getCalcinoses().getFirst().getLesions())
                .extracting(each -> each.getName()).containsExactly("L1", "L2");
    }

    @Test
    void lesionGoesToTheCalcinosisAndTheCaseOfTheCaret() {
        String text = """
                case One {
                  calcinosis dystrophic {
                    lesion L1 at left thumb
                  }
                  calcinosis idiopathic {
                    lesion L3 at left hip
                  }
                }
                case Two {
                  disease gout
                }
                """;
        assertThat(lesion(text, text.indexOf("L1"), "right wrist")).contains("thumb\n    lesion L2 at right wrist {\n");
        assertThat(lesion(text, 0, "right wrist")).contains("left hip\n    lesion L2 at right wrist {\n");
        assertThat(lesion(text, text.indexOf("gout"), "right wrist")).contains("disease gout\n\n  calcinosis {\n    lesion L2 at right wrist {\n");
        assertThat(LesionInsertion.at(parse("").model().orElse(null), "", 0, "right wrist")).isEmpty();
        String journal = "journal \"One\" {\n}\n";
        assertThat(LesionInsertion.at(parse(journal).model().orElse(null), journal, 0, "right wrist")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "timeline | | figure F7 timeline",
        "lesion map | | figure F7 lesion map",
        "trends | CRP;lesion size;25-OH vitamin D | figure F7 trends of CRP, \"lesion size\", 25-OH vitamin D"})
    void figureFollowsTheOtherFigures(String drawing, String measures, String statement) {
        String text = """
                case Test {
                  imaging radiograph of left hand {
                    figure F6 "a.png"
                  }

                  figure F2 "course.png"
                    caption "Course."

                  narrative introduction \"""
                    Text.
                  \"""
                }
                """;
        List<String> names = measures == null ? List.of() : List.of(measures.split(";"));
        Insertion insertion = FigureInsertion.of(parse(text).model().orElse(null), text, 0, drawing, names).insertion().orElseThrow();
        String added = insertion.apply(text);
        assertThat(added).contains("    caption \"Course.\"\n  " + statement.replace("F7", "F1") + "\n\n  narrative");
        assertThat(CalxLanguage.hasSyntaxErrors(parse(added))).isFalse();
        FigureStatement again = FigureInsertion.of(parse(added).model().orElse(null), added, 0, drawing, names);
        assertThat(again.insertion()).isEmpty();
        assertThat(added.substring(again.existing().orElseThrow().offset())).startsWith("figure F1 " + drawing);
    }

    @Test
    void firstFigureStandsBeforeTheNarrativeOrAtTheEnd() {
        String narrated = "case Test {\n  patient female\n\n  narrative introduction \"\"\"\n    Text.\n  \"\"\"\n}\n";
        assertThat(figure(narrated)).isEqualTo(narrated.replace("  narrative", "  figure F1 timeline\n\n  narrative"));
        String plain = "case Test {\n  patient female\n}\n";
        assertThat(figure(plain)).isEqualTo(plain.replace("female\n", "female\n\n  figure F1 timeline\n"));
        assertThat(figure("case Test {\n}\n")).isEqualTo("case Test {\n  figure F1 timeline\n}\n");
    }

    @Test
    void exampleHasItsFiguresAlready() {
        ParsedFile file = CalxLanguage.standard().parse(SYNTHETIC);
        FigureStatement trends = FigureInsertion.of(file.model().orElse(null), file.text(), 0, "trends",
                List.of("C-reactive protein", "erythrocyte sedimentation rate", "calcium", "phosphate"));
        assertThat(file.text().substring(trends.existing().orElseThrow().offset())).startsWith("figure F6 trends");
        assertThat(FigureInsertion.of(file.model().orElse(null), file.text(), 0, "trends", List.of("CRP")).insertion()).isPresent();
    }

    private static String figure(String text) {
        return FigureInsertion.of(parse(text).model().orElse(null), text, 0, "timeline", List.of()).insertion().orElseThrow().apply(text);
    }

    private static String picture(String text, String where) {
        return PictureInsertion.of(parse(text).model().orElse(null), text, text.indexOf(where), "a \"b\".png").orElseThrow().apply(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "imaging I1 radiograph of left hand, on 2024-11-02 {~    shows L1 as stone~    note 'N'~  } | shows",
        "imaging I1 radiograph of left hand, on 2024-11-02 | radiograph",
        "imaging I1 radiograph of left hand, on 2024-11-02 {~  } | radiograph",
        "biopsy B1 of L1, on 2024-11-05 {~    stain von Kossa positive~    figure F7 'x.png'~  } | stain",
        "examination on 2024-11-02 {~    finding pain present~  } | finding" })
    void pictureGoesIntoTheImagingOrBiopsyAroundItElseToTheCase(String example) {
        String statement = example.substring(0, example.indexOf(" | ")).replace('~', '\n').replace('\'', '"');
        String where = example.substring(example.indexOf(" | ") + 3);
        String text = """
                case Test {
                  patient female, aged 60 years

                  calcinosis dystrophic {
                    lesion L1 at left knee
                  }

                  %s

                  narrative discussion \"""
                    Text.
                  \"""
                }
                """.formatted(statement);
        String edited = picture(text, where);
        Case subject = (Case) parse(edited).model().orElseThrow().getDeclarations().getFirst();
        assertThat(CalxLanguage.hasSyntaxErrors(parse(edited))).as(edited).isFalse();
        assertThat(CalxLanguage.standard().format(parse(edited))).isEqualTo(edited);
        assertThat(edited).contains("\"a \\\"b\\\".png\"\n").containsPattern("caption \"\u2026\"\\R +alt \"\u2026\"");
        boolean inside = subject.getImagings().stream().anyMatch(each -> !each.getFigures().isEmpty())
                || subject.getBiopsies().stream().anyMatch(each -> each.getFigures().size() == 2);
        assertThat(inside).isEqualTo(!statement.startsWith("examination"));
        assertThat(subject.getFigures()).hasSize(inside ? 0 : 1);
    }
}
