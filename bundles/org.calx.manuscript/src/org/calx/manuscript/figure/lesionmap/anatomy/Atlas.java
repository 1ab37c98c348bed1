// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.anatomy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.calx.drawing.geometry.Point;

/** All plates, and the way from a site to where it is drawn and back. Immutable; built when first asked for. */
public final class Atlas {

    private static final class Holder {
        private static final Atlas STANDARD = new Atlas();
    }

    private final Map<View, Plate> plates = new EnumMap<>(View.class);

    private Atlas() {
        for (View view : View.values()) {
            plates.put(view, switch (view) {
                case BODY_FRONT, BODY_BACK -> Body.of(view);
                case RIGHT_PALM, LEFT_PALM, RIGHT_DORSUM, LEFT_DORSUM -> Hands.of(view);
                case RIGHT_FOOT, LEFT_FOOT, RIGHT_SOLE, LEFT_SOLE -> Feet.of(view);
            });
        }
    }

    /** {@return the atlas} */
    public static Atlas standard() {
        return Holder.STANDARD;
    }

    /** {@return a plate} */
    public Plate plate(View view) {
        return plates.get(view);
    }

    /** {@return all regions of a site and a part of it; an empty part for the site itself} */
    public Stream<Region> regions(String site, String part) {
        return plates.values().stream().flatMap(plate -> plate.regions().stream())
                .filter(region -> region.site().equals(site) && region.part().equals(part));
    }

    /** {@return the smallest region at a point of a plate, in the coordinates of the plate} */
    public Optional<Region> at(View view, Point point) {
        return plate(view).at(point);
    }
}
