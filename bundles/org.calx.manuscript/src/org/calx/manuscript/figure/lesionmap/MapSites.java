// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.anatomy.Atlas;
import org.calx.manuscript.figure.lesionmap.anatomy.Region;
import org.calx.manuscript.figure.lesionmap.anatomy.View;
import org.calx.manuscript.figure.lesionmap.shape.Area;
import org.calx.manuscript.figure.lesionmap.shape.Curve;

/** The sites of a lesion map, to be pointed at and to be chosen from. Immutable; made once, so that following a pointer costs little. */
public final class MapSites {

    private final List<Place> places = new ArrayList<>();

    /** A site where it is drawn. */
    private record Place(Panel panel, Area area, Box bounds, MapSite site) {

        boolean holds(Point paper) {
            return bounds.contains(paper) && area.holds(paper) && panel.skin().holds(paper);
        }
    }

    MapSites(List<Panel> panels) {
        panels.forEach(panel -> panel.plate().regions().forEach(region -> places.add(place(panel, region))));
    }

    private static Place place(Panel panel, Region region) {
        Curve shape = region.shape().placed(panel.placing());
        Area area = shape.area();
        return new Place(panel, area, area.bounds(), new MapSite(SiteText.of(region), region, shape.outline()));
    }

    /** {@return every site of the atlas as an author writes it, each once; those of the whole body first, larger ones before smaller} */
    public static List<String> written() {
        return Stream.of(View.values()).flatMap(view -> Atlas.standard().plate(view).regions().stream()).map(SiteText::of).distinct().toList();
    }

    /** {@return the sites at a point of the paper, the smallest first, each text once; none beside the body} */
    public List<MapSite> at(Point paper) {
        return texts(places.reversed().stream().filter(place -> place.holds(paper)).map(Place::site).toList());
    }

    /** {@return all sites, plate by plate, the larger ones first, each text once} */
    public List<MapSite> all() {
        return texts(places.stream().map(Place::site).toList());
    }

    private static List<MapSite> texts(List<MapSite> sites) {
        Map<String, MapSite> once = new LinkedHashMap<>();
        sites.forEach(site -> once.putIfAbsent(site.text(), site));
        return List.copyOf(once.values());
    }
}
