// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript.lesionmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.anatomy.Atlas;
import org.calx.manuscript.figure.lesionmap.anatomy.Ink;
import org.calx.manuscript.figure.lesionmap.anatomy.Region;
import org.calx.manuscript.figure.lesionmap.anatomy.Side;
import org.calx.manuscript.figure.lesionmap.anatomy.View;
import org.calx.manuscript.figure.lesionmap.shape.Area;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plates: every part of them is a site, lies where it belongs, and is found again from a point. */
class AtlasTest {

    private static final Atlas ATLAS = Atlas.standard();
    /** How far the border of a site may lie outside the border of the body, as a share of the plate's height. */
    private static final double TOLERANCE = 0.012;

    private static Stream<Region> regions() {
        return Stream.of(View.values()).flatMap(view -> ATLAS.plate(view).regions().stream());
    }

    @Test
    void sitesAreThoseOfTheVocabulary() {
        Terminology terms = Terminology.standard();
        List<String> sites = terms.terms(Vocabulary.SITE).stream().map(term -> term.id()).toList();
        List<String> parts = terms.terms(Vocabulary.SITE_PART).stream().map(term -> term.id()).toList();
        assertThat(regions().map(Region::site)).isNotEmpty().isSubsetOf(sites);
        assertThat(regions().map(Region::part).filter(part -> !part.isEmpty())).isNotEmpty().isSubsetOf(parts);
        assertThat(regions().map(Region::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void sitesLieWithinTheBody(View view) {
        Area body = ATLAS.plate(view).body();
        double tolerance = body.bounds().height() * TOLERANCE;
        for (Region region : ATLAS.plate(view).regions()) {
            Area area = region.shape().area();
            assertThat(area.holds(region.anchor())).as("anchor of %s", region.id()).isTrue();
            assertThat(body.holds(region.anchor())).as("anchor of %s in the body", region.id()).isTrue();
            for (Point corner : area.corners()) {
                assertThat(body.holds(corner) || body.toBorder(corner) < tolerance).as("%s at %s, %.1f away", region.id(), corner, body.toBorder(corner)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void bonesAndNailsLieWithinTheBody(View view) {
        Area body = ATLAS.plate(view).body();
        ATLAS.plate(view).lines().stream().filter(line -> line.ink() == Ink.BONE || line.ink() == Ink.NAIL).forEach(bone -> assertThat(bone.curve().points())
                .as("%s", view).allMatch(point -> body.holds(point) || body.toBorder(point) < body.bounds().height() * TOLERANCE));
    }

    @Test
    void pointOfASiteIsFoundAsThatSiteOrOneWithinIt() {
        regions().forEach(region -> {
            Region found = ATLAS.at(region.view(), region.anchor()).orElseThrow();
            assertThat(found.shape().area().size()).as("%s at the anchor of %s", found.id(), region.id()).isLessThanOrEqualTo(region.shape().area().size());
        });
        assertThat(ATLAS.at(View.BODY_FRONT, new Point(23, 5))).isEmpty();
        assertThat(ATLAS.at(View.BODY_FRONT, new Point(5.4, 60))).map(Region::id).contains("body-front.thigh.left");
        assertThat(ATLAS.at(View.BODY_BACK, new Point(5.4, 60))).map(Region::id).contains("body-back.thigh.right");
    }

    @Test
    void leftIsOnTheViewersRightButFromBehind() {
        for (Region region : ATLAS.plate(View.BODY_FRONT).regions()) {
            assertThat(Math.signum(region.anchor().x())).as(region.id()).satisfiesAnyOf(sign -> assertThat(region.side()).isEqualTo(Side.MIDDLE),
                    sign -> assertThat(sign).isEqualTo(region.side() == Side.LEFT ? 1 : -1));
        }
        assertThat(ATLAS.plate(View.BODY_BACK).regions()).filteredOn(region -> region.side() == Side.RIGHT).isNotEmpty().allMatch(region -> region.anchor().x() > 0);
    }

    @Test
    void thumbsAndGreatToesPointToTheMiddleOfAFigureThatShowsThePatientFromTheFront() {
        assertThat(thumb(View.RIGHT_PALM, "thumb")).isPositive();
        assertThat(thumb(View.LEFT_PALM, "thumb")).isNegative();
        assertThat(thumb(View.RIGHT_FOOT, "great-toe")).isPositive();
        assertThat(thumb(View.LEFT_SOLE, "great-toe")).isNegative();
        // the back of the right hand looks like the palm of the left
        assertThat(thumb(View.RIGHT_DORSUM, "thumb")).isNegative();
    }

    /** How far to the viewer's right of the little digit the first one lies. */
    private static double thumb(View view, String first) {
        String last = first.equals("thumb") ? "little-finger" : "little-toe";
        return anchor(view, first).x() - anchor(view, last).x();
    }

    private static Point anchor(View view, String site) {
        return ATLAS.regions(site, "").filter(region -> region.view() == view).findFirst().orElseThrow().anchor();
    }

    @Test
    void handsAndFeetOfBothSidesMirrorEachOther() {
        for (Region left : ATLAS.plate(View.LEFT_PALM).regions()) {
            Region right = ATLAS.regions(left.site(), left.part()).filter(region -> region.view() == View.RIGHT_PALM).findFirst().orElseThrow();
            assertThat(right.anchor().x()).isEqualTo(-left.anchor().x());
            assertThat(right.side()).isEqualTo(Side.RIGHT);
        }
    }

    @Test
    void fingersHaveTheirPhalangesInOrderFromKnuckleToTip() {
        Box proximal = bounds("index-finger", "proximal-phalanx");
        Box middle = bounds("index-finger", "middle-phalanx");
        Box distal = bounds("index-finger", "distal-phalanx");
        assertThat(distal.centre().y()).isLessThan(middle.centre().y());
        assertThat(middle.centre().y()).isLessThan(proximal.centre().y());
        assertThat(ATLAS.regions("thumb", "middle-phalanx")).isEmpty();
        assertThat(ATLAS.regions("great-toe", "middle-phalanx")).isEmpty();
    }

    private static Box bounds(String site, String part) {
        return ATLAS.regions(site, part).filter(region -> region.view() == View.LEFT_PALM).findFirst().orElseThrow().shape().area().bounds();
    }
}
