// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.anatomy.Atlas;
import org.calx.manuscript.figure.lesionmap.anatomy.Plate;
import org.calx.manuscript.figure.lesionmap.anatomy.View;
import org.calx.manuscript.figure.lesionmap.shape.Area;
import org.calx.manuscript.figure.lesionmap.shape.Placing;

/**
 * A plate on the paper.
 *
 * @param plate   the plate
 * @param placing where it goes
 * @param room    the paper it and its numbers may take
 * @param skin    what lies within its border, on paper
 */
public record Panel(Plate plate, Placing placing, Box room, Area skin) {

    /** Millimetres of an adult of 172 cm that are a unit of the plate of the body. */
    private static final double BODY_UNIT = 17.2;

    /** {@return the plate of a view so large that its middle is there} */
    static Panel of(View view, double scale, double middle, double top, Box room) {
        Plate plate = Atlas.standard().plate(view);
        Box bounds = plate.bounds();
        Point origin = new Point(middle - bounds.centre().x() * scale, top - bounds.top() * scale);
        Placing placing = Placing.of(scale, 0, origin);
        return new Panel(plate, placing, room, plate.lines().get(0).curve().placed(placing).area());
    }

    /** {@return which view it shows} */
    public View view() {
        return plate.view();
    }

    /** {@return how many millimetres of paper show that many of the patient} */
    double paper(double millimetres) {
        return millimetres / (view().isBody() ? BODY_UNIT : 1) * placing.scale();
    }
}
