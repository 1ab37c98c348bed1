// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript;

import java.util.Map;

import org.calx.manuscript.drawn.DrawingKind;
import org.calx.manuscript.drawn.FigureDrawings;
import org.calx.manuscript.figure.lesionmap.LesionMapDrawing;
import org.calx.manuscript.timeline.TimelineDrawing;
import org.calx.manuscript.trends.TrendsDrawing;

/** What draws each kind of figure. */
public final class DrawnFigures {

    /** Everything that can be drawn. */
    public static final FigureDrawings ALL = new FigureDrawings(
            Map.of(DrawingKind.TIMELINE, new TimelineDrawing(), DrawingKind.LESION_MAP, new LesionMapDrawing(), DrawingKind.TRENDS, new TrendsDrawing()));

    private DrawnFigures() {
    }
}
