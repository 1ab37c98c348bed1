// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript;

import java.util.Map;
import java.util.Optional;

import org.calx.manuscript.drawn.DrawingKind;
import org.calx.manuscript.drawn.DrawnFigure;
import org.calx.manuscript.drawn.FigureDrawings;
import org.calx.manuscript.drawn.FigureRequest;
import org.calx.manuscript.drawn.NothingToDraw;
import org.calx.manuscript.figure.lesionmap.LesionMap;
import org.calx.manuscript.figure.lesionmap.LesionMapOptions;
import org.calx.manuscript.timeline.TimelineDrawing;

/** What draws each kind of figure. */
public final class DrawnFigures {

    /** Everything that can be drawn. */
    public static final FigureDrawings ALL = new FigureDrawings(
            Map.of(DrawingKind.TIMELINE, new TimelineDrawing(), DrawingKind.LESION_MAP, DrawnFigures::lesionMap));

    private DrawnFigures() {
    }

    private static DrawnFigure lesionMap(FigureRequest request) throws NothingToDraw {
        LesionMap map = LesionMap.of(request.subject(), request.times(), new LesionMapOptions(request.width(), Optional.empty(), false)).orElseThrow(
                () -> new NothingToDraw("The case records no lesion with a site; add one, such as 'lesion L1 at left thumb', or leave the figure out."));
        return new DrawnFigure(map.drawing(), map.caption());
    }
}
