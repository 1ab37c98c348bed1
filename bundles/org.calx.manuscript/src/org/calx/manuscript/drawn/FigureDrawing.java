// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.drawn;

/** Draws one kind of figure. Keeps nothing between two figures; safe for use by several threads. */
@FunctionalInterface
public interface FigureDrawing {

    /**
     * Draws.
     *
     * @param request what to draw
     * @return the figure
     * @throws NothingToDraw if the case does not record enough of what the figure shows
     */
    DrawnFigure draw(FigureRequest request) throws NothingToDraw;
}
