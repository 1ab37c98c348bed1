// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.Optional;

import org.calx.manuscript.drawn.DrawnFigure;
import org.calx.manuscript.drawn.FigureDrawing;
import org.calx.manuscript.drawn.FigureRequest;
import org.calx.manuscript.drawn.NothingToDraw;

/** The lesion map as a figure of a manuscript. */
public final class LesionMapDrawing implements FigureDrawing {

    @Override
    public DrawnFigure draw(FigureRequest request) throws NothingToDraw {
        LesionMapOptions options = new LesionMapOptions(request.width(), Optional.empty(), LesionMapOptions.Plates.NEEDED);
        LesionMap map = LesionMap.of(request.subject(), request.times(), options).orElseThrow(() -> new NothingToDraw(
                "A lesion map needs a lesion, a digital lesion or a complication with a site on the body, and the case has none; add a site, or leave the figure out."));
        return map.figure();
    }
}
