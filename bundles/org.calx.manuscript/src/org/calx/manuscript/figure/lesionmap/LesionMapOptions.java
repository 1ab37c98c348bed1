// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.Optional;

import org.calx.model.time.Moment;

/**
 * How a lesion map is drawn.
 *
 * @param width in millimetres; 170 for a page, 85 for a column
 * @param at    the time whose state is shown; empty for the last recorded one
 * @param sites whether the sites are shapes of their own that can be pointed at; not for print
 */
public record LesionMapOptions(double width, Optional<Moment> at, boolean sites) {

    /** Across a page. */
    public static final LesionMapOptions PAGE = new LesionMapOptions(170, Optional.empty(), false);
    /** Within a column. */
    public static final LesionMapOptions COLUMN = new LesionMapOptions(85, Optional.empty(), false);
}
