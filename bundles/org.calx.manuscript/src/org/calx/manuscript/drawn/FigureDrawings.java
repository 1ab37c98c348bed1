// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.drawn;

import java.util.Map;

import org.calx.manuscript.wording.TimePolicy;
import org.calx.model.Case;
import org.calx.model.Figure;
import org.calx.model.time.CaseClock;

/** Everything that can be drawn. */
public final class FigureDrawings {

    private final Map<DrawingKind, FigureDrawing> drawings;

    /** Takes a drawing for each kind. */
    public FigureDrawings(Map<DrawingKind, FigureDrawing> drawings) {
        this.drawings = Map.copyOf(drawings);
    }

    /**
     * Draws.
     *
     * @param kind    what
     * @param request what from
     * @return the figure
     * @throws NothingToDraw if the case does not record enough of what the figure shows
     */
    public DrawnFigure draw(DrawingKind kind, FigureRequest request) throws NothingToDraw {
        FigureDrawing drawing = drawings.get(kind);
        if (drawing == null) {
            throw new NothingToDraw("This version of Calx does not draw this figure; leave it out, or give an image file.");
        }
        return drawing.draw(request);
    }

    /**
     * Draws what an author's statement asks for.
     *
     * @param figure  the statement
     * @param subject its case
     * @param clock   the clock of the case
     * @param policy  how exactly dates and ages may be told
     * @return the figure, as wide as a page
     * @throws NothingToDraw if there is no such drawing, or if the case does not record enough of what it shows
     */
    public DrawnFigure draw(Figure figure, Case subject, CaseClock clock, TimePolicy policy) throws NothingToDraw {
        DrawingKind kind = DrawingKind.of(figure.getDrawing()).orElseThrow(() -> new NothingToDraw(
                "Nothing called \"" + figure.getDrawing() + "\" can be drawn from a case; write timeline, lesion map or trends."));
        return draw(kind, new FigureRequest(subject, clock, policy, FigureRequest.PAGE, figure.getMeasures()));
    }
}
