// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.anatomy;

import java.util.Locale;

import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.shape.Curve;
import org.calx.manuscript.figure.lesionmap.shape.Placing;

/**
 * The part of a drawing that is a site of the vocabulary.
 *
 * @param view   the drawing
 * @param side   the patient's side
 * @param site   identifier in the vocabulary of sites
 * @param part   identifier in the vocabulary of parts of sites; empty for the whole site
 * @param shape  its border
 * @param anchor where the first lesion is drawn, within the border
 */
public record Region(View view, Side side, String site, String part, Curve shape, Point anchor) {

    /** {@return the name of the region's element in the picture: left-palm.thumb.distal-phalanx.left} */
    public String id() {
        String name = view.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + site + (part.isEmpty() ? "" : "." + part);
        return side == Side.MIDDLE ? name : name + "." + side.name().toLowerCase(Locale.ROOT);
    }

    /** {@return the region of another drawing that looks the same after placing} */
    Region placed(Placing placing, View other, Side otherSide) {
        return new Region(other, otherSide, site, part, shape.placed(placing), placing.of(anchor));
    }
}
