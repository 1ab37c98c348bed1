// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.calx.manuscript.figure.lesionmap.anatomy.Region;
import org.calx.manuscript.figure.lesionmap.anatomy.View;
import org.calx.manuscript.wording.Terms;
import org.calx.model.CalxFactory;
import org.calx.model.Laterality;
import org.calx.model.Site;
import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;

/**
 * A region of the atlas as an author writes its site: left thumb, distal phalanx. What is written is drawn in that region again: where
 * the site alone would be drawn on another side of the body or hand, its surface is written too.
 */
final class SiteText {

    /** By the names of the regions, which never change. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private SiteText() {
    }

    /** {@return the site as it is written} */
    static String of(Region region) {
        return KNOWN.computeIfAbsent(region.id(), id -> written(region));
    }

    private static String written(Region region) {
        Site plain = site(region, "");
        return Stream.concat(Stream.of(plain), surfaces(region).map(surface -> site(region, surface))).filter(site -> isDrawnIn(region, site)).findFirst()
                .map(SiteText::text).orElseGet(() -> text(plain));
    }

    /** The surfaces a view shows, the most natural words first, as far as the site has them. */
    private static Stream<String> surfaces(Region region) {
        List<String> surfaces = switch (region.view()) {
            case BODY_FRONT -> List.of("flexor-surface", "palmar", "anterior");
            case BODY_BACK -> List.of("extensor-surface", "dorsal", "posterior");
            case LEFT_PALM, RIGHT_PALM -> List.of("palmar");
            case LEFT_DORSUM, RIGHT_DORSUM, LEFT_FOOT, RIGHT_FOOT -> List.of("dorsal");
            case LEFT_SOLE, RIGHT_SOLE -> List.of("plantar");
        };
        return surfaces.stream().filter(surface -> isOf(region.site(), surface));
    }

    private static boolean isOf(String site, String surface) {
        List<String> of = term(Vocabulary.SITE_PART, surface).map(part -> part.values("of")).orElse(List.of());
        return of.isEmpty() || of.contains(site) || of.contains("finger") && isDigit(site, "hand") || of.contains("toe") && isDigit(site, "foot");
    }

    private static boolean isDigit(String site, String region) {
        return term(Vocabulary.SITE, site).filter(term -> term.attribute("kind").filter("digit"::equals).isPresent()
                && term.attribute("region").filter(region::equals).isPresent()).isPresent();
    }

    private static Site site(Region region, String surface) {
        Site site = CalxFactory.eINSTANCE.createSite();
        site.setLaterality(switch (region.side()) {
            case LEFT -> Laterality.LEFT;
            case RIGHT -> Laterality.RIGHT;
            case MIDDLE -> Laterality.NOT_STATED;
        });
        site.setRegion(label(Vocabulary.SITE, region.site()));
        for (String part : List.of(region.part(), surface)) {
            if (!part.isEmpty()) {
                // the term for the joint of the thumb names the thumb itself
                site.getParts().add(label(Vocabulary.SITE_PART, part).replaceFirst(" of the thumb$", ""));
            }
        }
        return site;
    }

    private static String label(Vocabulary vocabulary, String id) {
        return term(vocabulary, id).map(Term::label).orElseThrow();
    }

    private static Optional<Term> term(Vocabulary vocabulary, String id) {
        return Terms.find(id.replace('-', ' '), vocabulary);
    }

    private static String text(Site site) {
        List<String> words = new ArrayList<>();
        words.add((site.getLaterality() == Laterality.NOT_STATED ? "" : site.getLaterality().getLiteral() + " ") + site.getRegion());
        words.addAll(site.getParts());
        return String.join(", ", words);
    }

    /** Hands and feet of the whole body are drawn larger beside it. */
    private static boolean isDrawnIn(Region region, Site site) {
        return SiteLocator.locate(site).stream().map(Spot::region).anyMatch(drawn -> drawn.site().equals(region.site()) && drawn.side() == region.side()
                && (drawn.view() == region.view() || region.view().isBody() && !drawn.view().isBody() && isSameAspect(region.view(), drawn.view())));
    }

    private static boolean isSameAspect(View body, View limb) {
        return switch (limb) {
            case LEFT_PALM, RIGHT_PALM -> body == View.BODY_FRONT;
            case LEFT_DORSUM, RIGHT_DORSUM -> body == View.BODY_BACK;
            default -> true;
        };
    }
}
