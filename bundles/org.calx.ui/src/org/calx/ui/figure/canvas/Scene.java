// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.canvas;

import java.util.Optional;
import org.calx.manuscript.drawn.DrawnFigure;
import org.calx.manuscript.figure.lesionmap.MapSites;
import org.calx.ui.figure.element.FigureStops;
import org.calx.ui.figure.painting.PreparedDrawing;

/**
 * A figure ready to be shown. Made in any thread, since it takes a while.
 *
 * @param figure   the figure
 * @param prepared its drawing taken apart
 * @param stops    what can be pointed at
 * @param sites    the sites of the body, where something can be added; empty for a figure without a body
 */
public record Scene(DrawnFigure figure, PreparedDrawing prepared, FigureStops stops, Optional<MapSites> sites) {

    /** {@return a figure ready to be shown} */
    public static Scene of(DrawnFigure figure, Optional<MapSites> sites) {
        return new Scene(figure, PreparedDrawing.of(figure.drawing()), FigureStops.of(figure), sites);
    }
}
