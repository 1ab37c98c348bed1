// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript.lesionmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.calx.manuscript.figure.lesionmap.SiteLocator;
import org.calx.manuscript.figure.lesionmap.Spot;
import org.calx.manuscript.figure.lesionmap.anatomy.Atlas;
import org.calx.manuscript.figure.lesionmap.anatomy.Side;
import org.calx.manuscript.figure.lesionmap.anatomy.View;
import org.calx.model.CalxFactory;
import org.calx.model.Laterality;
import org.calx.model.Site;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every site of the vocabulary, of every side and with every part, has its place on a plate. */
class SiteLocatorTest {

    /** Tissues that are no place. */
    private static final Set<String> NOT_DRAWN = Set.of("tendon", "tendon-sheath");

    static Stream<Term> sites() {
        return Terminology.standard().terms(Vocabulary.SITE).stream().filter(term -> !NOT_DRAWN.contains(term.id()));
    }

    private static Site site(Laterality side, String region, String... parts) {
        Site site = CalxFactory.eINSTANCE.createSite();
        site.setLaterality(side);
        site.setRegion(region);
        site.getParts().addAll(List.of(parts));
        return site;
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everySiteIsDrawnOnItsSideWithinItsRegion(Term term) {
        for (Laterality side : Laterality.values()) {
            for (Term part : Stream.concat(Stream.of(term), Terminology.standard().terms(Vocabulary.SITE_PART).stream()).toList()) {
                Site site = part == term ? site(side, term.label()) : site(side, term.label(), part.label());
                List<Spot> spots = SiteLocator.locate(site);
                boolean both = side == Laterality.BILATERAL || side == Laterality.NOT_STATED && term.flag("paired");
                assertThat(spots).as("%s %s", side, site.getRegion()).hasSize(both ? 2 : 1);
                for (Spot spot : spots) {
                    assertThat(spot.region().shape().area().holds(spot.point())).as("%s %s %s at %s", side, term.id(), part.id(), spot.point()).isTrue();
                    assertThat(Atlas.standard().plate(spot.region().view()).body().holds(spot.point())).isTrue();
                }
                if (side == Laterality.LEFT || side == Laterality.RIGHT) {
                    assertThat(spots.get(0).region().side()).isIn(Side.valueOf(side.name()), Side.MIDDLE);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everySiteIsFoundByItselfOrTheSiteItBelongsTo(Term term) {
        String found = SiteLocator.locate(site(Laterality.RIGHT, term.label())).get(0).region().site();
        assertThat(found).as(term.id()).isIn(term.id(), term.attribute("parent").orElse(term.id()));
    }

    @ParameterizedTest
    @CsvSource({
            "thumb, distal phalanx, LEFT_PALM, left-palm.thumb.distal-phalanx.left",
            "thumb, periungual, LEFT_DORSUM, left-dorsum.thumb.periungual.left",
            "index finger, dorsal, LEFT_DORSUM, left-dorsum.index-finger.left",
            "index finger, PIP, LEFT_PALM, left-palm.index-finger.pip-joint.left",
            "ring finger, tuft, LEFT_PALM, left-palm.ring-finger.tuft.left",
            "elbow, olecranon, BODY_BACK, body-back.elbow.olecranon.left",
            "elbow, flexor, BODY_FRONT, body-front.elbow.left",
            "forearm, extensor, BODY_BACK, body-back.forearm.left",
            "knee, extensor, BODY_FRONT, body-front.knee.left",
            "knee, popliteal fossa, BODY_BACK, body-back.knee.popliteal-fossa.left",
            "wrist, carpal tunnel, LEFT_PALM, left-palm.wrist.carpal-tunnel.left",
            "hand, first CMC joint, LEFT_PALM, left-palm.hand.first-cmc-joint.left",
            "great toe, IP, LEFT_FOOT, left-foot.great-toe.ip-joint.left",
            "foot, plantar, LEFT_SOLE, left-sole.foot.left",
            "buttock, ischial, BODY_BACK, body-back.buttock.ischial.left"})
    void partChoosesTheViewAndTheRegion(String region, String part, View view, String id) {
        Spot spot = SiteLocator.locate(site(Laterality.LEFT, region, part)).get(0);
        assertThat(spot.region().view()).isEqualTo(view);
        assertThat(spot.region().id()).isEqualTo(id);
    }

    @Test
    void narrowestPartWins() {
        assertThat(SiteLocator.locate(site(Laterality.RIGHT, "index finger", "distal phalanx", "pulp")).get(0).region().part()).isEqualTo("pulp");
    }

    @Test
    void sidesOfASiteLieOnTheSideTheySay() {
        // the thumb of the left palm is on the viewer's left
        double middle = SiteLocator.locate(site(Laterality.LEFT, "wrist")).get(0).point().x();
        assertThat(SiteLocator.locate(site(Laterality.LEFT, "wrist", "radial")).get(0).point().x()).isLessThan(middle - 5);
        assertThat(SiteLocator.locate(site(Laterality.LEFT, "wrist", "ulnar")).get(0).point().x()).isGreaterThan(middle + 5);
        double shoulder = SiteLocator.locate(site(Laterality.RIGHT, "shoulder")).get(0).point().x();
        assertThat(SiteLocator.locate(site(Laterality.RIGHT, "shoulder", "lateral")).get(0).point().x()).isLessThan(shoulder);
    }

    @Test
    void vertebraeLieAboveEachOtherAndRightFacetsOnTheRight() {
        double upper = SiteLocator.locate(site(Laterality.MIDLINE, "cervical spine", "C2/3")).get(0).point().y();
        Spot lower = SiteLocator.locate(site(Laterality.RIGHT, "cervical spine", "facet joint", "C5-C6")).get(0);
        assertThat(lower.point().y()).isGreaterThan(upper);
        assertThat(lower.point().x()).isPositive();
        assertThat(lower.region().view()).isEqualTo(View.BODY_BACK);
    }

    @Test
    void sideThatIsNotStatedIsDrawnOnBothAndMarkedSo() {
        assertThat(SiteLocator.locate(site(Laterality.NOT_STATED, "knee"))).hasSize(2).noneMatch(Spot::sided);
        assertThat(SiteLocator.locate(site(Laterality.NOT_STATED, "abdomen"))).hasSize(1).allMatch(Spot::sided);
        assertThat(SiteLocator.locate(site(Laterality.BILATERAL, "knee"))).hasSize(2).allMatch(Spot::sided);
    }

    @Test
    void whatIsNoPlaceOnABodyIsNotDrawn() {
        assertThat(NOT_DRAWN).allSatisfy(id -> assertThat(SiteLocator.locate(site(Laterality.LEFT, id.replace('-', ' ')))).isEmpty());
        assertThat(SiteLocator.locate(site(Laterality.LEFT, "aortic valve"))).isEmpty();
        assertThat(SiteLocator.locate(null)).isEmpty();
    }
}
