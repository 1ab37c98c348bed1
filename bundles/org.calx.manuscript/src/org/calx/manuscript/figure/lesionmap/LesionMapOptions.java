// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.Optional;

import org.calx.model.time.Moment;

/**
 * How a lesion map is drawn.
 *
 * @param width  in millimetres; 170 for a page, 85 for a column
 * @param at     the time whose state is shown; empty for the last recorded one
 * @param plates which drawings of the body are shown
 */
public record LesionMapOptions(double width, Optional<Moment> at, Plates plates) {

    /** Across a page. */
    public static final LesionMapOptions PAGE = new LesionMapOptions(170, Optional.empty(), Plates.NEEDED);
    /** Within a column. */
    public static final LesionMapOptions COLUMN = new LesionMapOptions(85, Optional.empty(), Plates.NEEDED);

    /** Which drawings of the body are shown. */
    public enum Plates {
        /** Both bodies, and what hands and feet the lesions and the room ask for: for print. */
        NEEDED,
        /** All, so that every site can be pointed at. */
        ALL
    }
}
