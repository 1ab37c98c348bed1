// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript.lesionmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.calx.drawing.Drawing;
import org.calx.drawing.Label;
import org.calx.drawing.geometry.Box;
import org.calx.language.CalxLanguage;
import org.calx.manuscript.figure.lesionmap.Callout;
import org.calx.manuscript.figure.lesionmap.LesionMap;
import org.calx.manuscript.figure.lesionmap.LesionMapOptions;
import org.calx.manuscript.figure.lesionmap.MapMark;
import org.calx.manuscript.figure.lesionmap.Spot;
import org.calx.manuscript.wording.Times;
import org.calx.model.Calcinosis;
import org.calx.model.Case;
import org.calx.model.Lesion;
import org.calx.model.time.CaseClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of every lesion map, and what single statements change in it. */
class LesionMapTest {

    private static final List<LesionMapOptions> WIDTHS = List.of(LesionMapOptions.PAGE, LesionMapOptions.COLUMN);

    static Stream<Case> cases() {
        try (Stream<Path> examples = Files.walk(Path.of("..", "..", "examples")); Stream<Path> fixtures = Files.walk(Path.of("fixtures", "literature"))) {
            List<Path> files = Stream.concat(examples, fixtures).filter(file -> file.toString().endsWith(".calx")).sorted().toList();
            return files.stream().flatMap(file -> CalxLanguage.standard().parse(file).model().orElseThrow().getDeclarations().stream())
                    .filter(Case.class::isInstance).map(Case.class::cast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<LesionMap> maps() {
        List<LesionMap> maps = cases().flatMap(each -> WIDTHS.stream().map(options -> LesionMap.of(each, Times.AS_RECORDED, options)).flatMap(Optional::stream)).toList();
        assertThat(maps).hasSizeGreaterThan(50);
        return maps.stream();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void numbersOverlapNothingAndAllLiesOnThePaper(LesionMap map) {
        Drawing drawing = map.drawing();
        List<Callout> numbers = map.callouts();
        for (Callout number : numbers) {
            assertThat(drawing.box().contains(number.box())).as("%s of %s", number.mark().item().label(), map.caption()).isTrue();
            assertThat(numbers).filteredOn(other -> other != number).noneMatch(other -> other.box().overlaps(number.box()));
            assertThat(map.marks()).noneMatch(mark -> mark.box().overlaps(number.box()));
        }
        assertThat(drawing.labels()).allSatisfy(label -> assertThat(drawing.box().contains(label.box())).as(label.text()).isTrue());
        List<Label> words = drawing.labels().stream().filter(label -> label.text().length() > 2).toList();
        for (Label label : words) {
            Box box = label.box().grown(-0.3);
            assertThat(words).filteredOn(other -> other != label).noneMatch(other -> other.box().grown(-0.3).overlaps(box));
            assertThat(numbers).noneMatch(number -> number.box().overlaps(box));
            assertThat(map.panels()).as(label.text()).noneMatch(panel -> panel.skin().holds(box.centre()));
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void marksLieOnTheSkinAndHideNoOther(LesionMap map) {
        for (MapMark mark : map.marks()) {
            assertThat(mark.panel().skin().holds(mark.centre())).as("%s of %s", mark.item().label(), map.caption()).isTrue();
            assertThat(map.marks()).filteredOn(other -> other != mark)
                    .allMatch(other -> other.centre().distance(mark.centre()) > Math.max(other.radius(), mark.radius()));
            assertThat(map.sites().at(mark.centre())).isNotEmpty();
        }
        long numbered = map.items().stream().mapToLong(item -> item.spots().size()).sum();
        assertThat(map.callouts()).hasSize((int) numbered);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void firstMarkOfASiteLiesInItsRegion(LesionMap map) {
        assertThat(map.marks().getFirst()).satisfies(mark -> assertThat(mark.spot().region().shape().area().holds(mark.spot().point())).isTrue());
    }

    @Test
    void everyNamedLesionIsAnElementOfThePicture() {
        cases().forEach(subject -> LesionMap.of(subject, Times.AS_RECORDED, LesionMapOptions.PAGE).ifPresent(map -> assertThat(map.drawing().elements())
                .containsAll(subject.getCalcinoses().stream().map(Calcinosis::getLesions).flatMap(List::stream).map(Lesion::getName).filter(name -> name != null).toList())));
    }

    private static LesionMap map(String... lesions) {
        return LesionMap.of(subject(lesions), Times.AS_RECORDED, LesionMapOptions.PAGE).orElseThrow();
    }

    private static Case subject(String... lesions) {
        String text = "case Test {\n  calcinosis dystrophic {\n    " + String.join("\n    ", lesions).replaceAll("[;{] ", "$0\n      ").replace(";", "") + "\n  }\n}\n";
        Case subject = (Case) CalxLanguage.standard().parse(Path.of("test.calx"), text).model().orElseThrow().getDeclarations().get(0);
        assertThat(subject.eResource().getErrors()).as(text).isEmpty();
        return subject;
    }

    @Test
    void tenLesionsOfOneFingerAllHaveTheirPlace() {
        String[] lesions = IntStream.range(1, 11).mapToObj(i -> "lesion L" + i + " at left index finger, distal phalanx { is palpable, stone; size 4 mm }").toArray(String[]::new);
        LesionMap map = map(lesions);
        numbersOverlapNothingAndAllLiesOnThePaper(map);
        assertThat(map.marks()).hasSize(10).allMatch(mark -> mark.panel().skin().holds(mark.centre()));
        marksLieOnTheSkinAndHideNoOther(map);
    }

    @Test
    void markGrowsWithTheLesionWithinBounds() {
        LesionMap map = map("lesion L1 at left knee { is palpable, stone; size 1 mm }", "lesion L2 at right knee { is palpable, stone; size 6 cm }", "lesion L3 at left hip { is palpable, stone; size 900 mm }");
        assertThat(radius(map, "1")).isLessThan(radius(map, "2"));
        assertThat(radius(map, "2")).isLessThan(radius(map, "3"));
        assertThat(radius(map, "1")).isGreaterThan(0.5);
        assertThat(radius(map, "3")).isLessThan(7);
    }

    private static double radius(LesionMap map, String label) {
        return map.marks().stream().filter(mark -> mark.item().label().equals(label)).findFirst().orElseThrow().radius();
    }

    @Test
    void whatCannotBeDrawnIsSaidInTheLegend() {
        LesionMap map = map("lesion L1 at left knee { is palpable, stone }", "lesion L2 at tendon { is palpable, stone }");
        assertThat(map.items().get(1).spots()).isEmpty();
        assertThat(map.drawing().labels()).anyMatch(label -> label.text().contains("not drawn"));
        assertThat(LesionMap.of(subject("lesion L2 at tendon { is palpable, stone }"), Times.AS_RECORDED, LesionMapOptions.PAGE)).isEmpty();
    }

    @Test
    void sideNotStatedAndLesionsThatAreGoneAreExplained() {
        LesionMap map = map("lesion L1 at knee { is palpable, stone }", "lesion L2 at left elbow { is palpable, stone; resolved 2020 }");
        assertThat(map.marks().stream().map(MapMark::spot).filter(spot -> !spot.sided()).map(Spot::region)).hasSize(2);
        String notes = String.join(" ", map.drawing().labels().stream().map(Label::text).toList());
        assertThat(notes).contains("side not stated").contains("no longer present").doesNotContain("Triangle");
    }

    @Test
    void stateAtADateLeavesOutWhatCameLater() {
        Case subject = subject("lesion L1 at left knee { is palpable, stone; noticed 2010; resolved 2018; size 5 mm on 2011; size 9 mm on 2017 }", "lesion L2 at right knee { is palpable, net; noticed 2019 }");
        CaseClock clock = new CaseClock(subject);
        Lesion first = subject.getCalcinoses().get(0).getLesions().get(0);
        LesionMapOptions early = new LesionMapOptions(170, clock.resolve(first.getSizes().get(0).getOn()), LesionMapOptions.Plates.NEEDED);
        LesionMap then = LesionMap.of(subject, Times.AS_RECORDED, early).orElseThrow();
        assertThat(then.items()).hasSize(1).allMatch(item -> item.millimetres() == 5 && !item.gone());
        LesionMap now = LesionMap.of(subject, Times.AS_RECORDED, LesionMapOptions.PAGE).orElseThrow();
        assertThat(now.items()).hasSize(2);
        assertThat(now.items().get(0).millimetres()).isEqualTo(9);
        assertThat(now.items().get(0).gone()).isTrue();
    }
}
