// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript.lesionmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.calx.drawing.geometry.Point;
import org.calx.language.CalxLanguage;
import org.calx.language.ParsedFile;
import org.calx.manuscript.figure.lesionmap.LesionMap;
import org.calx.manuscript.figure.lesionmap.LesionMapOptions;
import org.calx.manuscript.figure.lesionmap.MapSite;
import org.calx.manuscript.figure.lesionmap.MapSites;
import org.calx.manuscript.figure.lesionmap.SiteLocator;
import org.calx.manuscript.figure.lesionmap.Spot;
import org.calx.manuscript.figure.lesionmap.anatomy.Region;
import org.calx.manuscript.figure.lesionmap.anatomy.View;
import org.calx.manuscript.wording.Times;
import org.calx.model.Calcinosis;
import org.calx.model.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pointing at the body of a lesion map. */
class MapSitesTest {

    private static final LesionMap BODY = LesionMap.always(read("case Test {\n}\n"), Times.AS_RECORDED,
            new LesionMapOptions(LesionMapOptions.PAGE.width(), java.util.Optional.empty(), LesionMapOptions.Plates.ALL));

    static List<MapSite> sites() {
        return BODY.sites().all();
    }

    private static Case read(String text) {
        ParsedFile file = CalxLanguage.standard().parse(Path.of("sites.calx"), text);
        assertThat(CalxLanguage.hasSyntaxErrors(file)).as(text).isFalse();
        return (Case) file.model().orElseThrow().getDeclarations().getFirst();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void siteThatIsPointedAtIsWrittenSoThatItIsDrawnThere(MapSite site) {
        Calcinosis calcinosis = read("case Test {\n calcinosis {\n lesion L1 at " + site.text() + "\n}\n}\n").getCalcinoses().getFirst();
        List<Region> drawn = SiteLocator.locate(calcinosis.getLesions().getFirst().getSite()).stream().map(Spot::region).toList();
        assertThat(drawn).as(site.text()).hasSize(1).allSatisfy(region -> {
            assertThat(region.site()).isEqualTo(site.region().site());
            assertThat(region.part()).isEqualTo(site.region().part());
            assertThat(region.side()).isEqualTo(site.region().side());
            if (!site.region().view().isBody()) {
                assertThat(region.view()).isEqualTo(site.region().view());
            }
        });
    }

    @Test
    void everyRegionCanBePointedAt() {
        assertThat(sites()).extracting(MapSite::text).doesNotHaveDuplicates().hasSizeGreaterThan(300);
        MapSites sites = BODY.sites();
        sites().forEach(site -> assertThat(BODY.panels().stream().filter(panel -> panel.view() == site.region().view())
                .flatMap(panel -> sites.at(panel.placing().of(site.region().anchor())).stream()).map(MapSite::text)).as(site.region().id()).contains(site.text()));
        assertThat(sites.at(new Point(1, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "BODY_FRONT | left thigh",
            "BODY_BACK | left thigh, posterior aspect",
            "BODY_BACK | left elbow, olecranon",
            "BODY_FRONT | left elbow, flexor surface",
            "BODY_BACK | right forearm, extensor surface",
            "BODY_FRONT | abdomen",
            "BODY_BACK | left hand, dorsal surface",
            "BODY_FRONT | left foot",
            "LEFT_PALM | left thumb, distal phalanx",
            "LEFT_PALM | left thumb, interphalangeal joint",
            "RIGHT_DORSUM | right index finger, middle phalanx, dorsal surface",
            "RIGHT_DORSUM | right index finger, periungual region",
            "LEFT_FOOT | left great toe, distal phalanx",
            "RIGHT_SOLE | right foot, plantar surface"})
    void sitesAreWrittenAsAnAuthorWritesThem(View view, String text) {
        assertThat(sites().stream().filter(site -> site.region().view() == view).map(MapSite::text)).contains(text);
    }

    @Test
    void smallestSiteComesFirst() {
        Point tip = BODY.panels().stream().filter(panel -> panel.view() == View.LEFT_PALM).map(panel -> panel.placing()
                .of(sites().stream().filter(site -> site.text().equals("left thumb, tuft")).findFirst().orElseThrow().region().anchor())).findFirst().orElseThrow();
        assertThat(BODY.sites().at(tip)).extracting(MapSite::text).startsWith("left thumb, tuft").containsSubsequence("left thumb, distal phalanx", "left thumb", "left hand");
    }

    @Test
    void bodyWithoutLesionsIsDrawnForPointingOnly() {
        assertThat(LesionMap.of(read("case Test {\n}\n"), Times.AS_RECORDED, LesionMapOptions.PAGE)).isEmpty();
        assertThat(BODY.drawing().elements()).isEmpty();
        assertThat(BODY.figure().table().rows()).isEmpty();
        assertThat(BODY.panels()).hasSize(View.values().length);
    }
}
