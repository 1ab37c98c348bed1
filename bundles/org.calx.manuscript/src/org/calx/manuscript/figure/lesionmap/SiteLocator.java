// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.anatomy.Atlas;
import org.calx.manuscript.figure.lesionmap.anatomy.Region;
import org.calx.manuscript.figure.lesionmap.anatomy.Side;
import org.calx.manuscript.figure.lesionmap.anatomy.Spine;
import org.calx.manuscript.figure.lesionmap.anatomy.View;
import org.calx.manuscript.figure.lesionmap.shape.Area;
import org.calx.manuscript.wording.Terms;
import org.calx.model.Laterality;
import org.calx.model.Site;
import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;

/** Finds where on the plates a site lies. */
public final class SiteLocator {

    private static final Atlas ATLAS = Atlas.standard();
    /** How far from the midline a facet joint or foramen is drawn, in units of the plate of the body. */
    private static final double BESIDE_SPINE = 1.4;

    private SiteLocator() {
    }

    /**
     * The places of a site.
     *
     * @param site a site; null for none
     * @return one place; two for both sides or a side that is not stated; none for what cannot be drawn on a body
     */
    public static List<Spot> locate(Site site) {
        Optional<Term> term = site == null ? Optional.empty() : Terms.find(site.getRegion(), Vocabulary.SITE);
        if (term.isEmpty()) {
            return List.of();
        }
        List<String> parts = site.getParts().stream().map(typed -> Terms.id(typed, Vocabulary.SITE_PART)).filter(id -> !id.isEmpty()).toList();
        OptionalDouble level = level(site);
        return sides(term.get(), site.getLaterality()).stream()
                .flatMap(side -> region(term.get(), parts, side).stream().map(region -> spot(region, side, parts, level, isSided(site, region)))).toList();
    }

    /** A side that is not stated matters only where there are two. */
    private static boolean isSided(Site site, Region region) {
        return site.getLaterality() != Laterality.NOT_STATED || region.side() == Side.MIDDLE;
    }

    private static OptionalDouble level(Site site) {
        List<String> typed = new ArrayList<>(site.getParts());
        if (site.getLevel() != null) {
            typed.add(site.getLevel());
        }
        return typed.stream().map(Spine::height).filter(OptionalDouble::isPresent).findFirst().orElse(OptionalDouble.empty());
    }

    private static List<Side> sides(Term term, Laterality laterality) {
        return switch (laterality) {
            case LEFT -> List.of(Side.LEFT);
            case RIGHT -> List.of(Side.RIGHT);
            case MIDLINE -> List.of(Side.MIDDLE);
            case BILATERAL -> List.of(Side.RIGHT, Side.LEFT);
            case NOT_STATED -> term.flag("paired") ? List.of(Side.RIGHT, Side.LEFT) : List.of(Side.MIDDLE);
        };
    }

    /** The smallest region of the site's parts on the drawing that shows it best, or the site's, or that of the site it belongs to. */
    private static Optional<Region> region(Term term, List<String> parts, Side side) {
        List<View> views = Aspect.of(term.id(), parts);
        List<Region> narrow = parts.stream().flatMap(part -> ATLAS.regions(term.id(), part)).filter(region -> isOn(side, region)).toList();
        List<Region> found = narrow.isEmpty() ? ATLAS.regions(term.id(), "").filter(region -> isOn(side, region)).toList() : narrow;
        Comparator<Region> best = Comparator.<Region>comparingInt(region -> views.indexOf(region.view())).thenComparingDouble(region -> region.shape().area().size());
        Optional<Region> region = found.stream().min(best);
        return region.isPresent() ? region
                : term.attribute("parent").flatMap(parent -> Terms.find(parent.replace('-', ' '), Vocabulary.SITE)).flatMap(parent -> region(parent, parts, side));
    }

    private static boolean isOn(Side side, Region region) {
        return region.side() == side || region.side() == Side.MIDDLE || side == Side.MIDDLE && region.side() == Side.RIGHT;
    }

    private static Spot spot(Region region, Side side, List<String> parts, OptionalDouble level, boolean sided) {
        Point point = region.anchor();
        if (region.side() == Side.MIDDLE) {
            // the patient's right is on the viewer's left but from behind
            int right = region.view() == View.BODY_BACK ? 1 : -1;
            int sign = side == Side.RIGHT ? right : side == Side.LEFT ? -right : 0;
            boolean spine = region.site().contains("spine");
            point = new Point(sign * (spine ? BESIDE_SPINE : Math.abs(point.x())), spine ? level.orElse(point.y()) : point.y());
            return new Spot(region, point, sided);
        }
        for (String part : parts) {
            int shift = Aspect.shift(region.view(), point.x() < 0, part);
            point = shift == 0 ? point : shifted(region.shape().area(), point, shift);
        }
        return new Spot(region, point, sided);
    }

    /** Two thirds of the way to the border. */
    private static Point shifted(Area area, Point point, int direction) {
        double step = area.bounds().width() / 60;
        double way = 0;
        while (area.holds(new Point(point.x() + direction * (way + step), point.y()))) {
            way += step;
        }
        return new Point(point.x() + direction * way * 0.66, point.y());
    }
}
