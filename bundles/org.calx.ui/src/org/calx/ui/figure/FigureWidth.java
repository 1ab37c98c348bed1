// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure;

import org.calx.manuscript.drawn.FigureRequest;
import org.calx.ui.figure.canvas.Viewport;

/** How wide a figure is laid out. */
enum FigureWidth {
    /** So that its letters are easily read in the view, within what journals print. */
    VIEW("As the View Has Room") {
        @Override
        double millimetres(int points) {
            double room = (points - 2.0 * Viewport.MARGIN) / READABLE;
            return Math.clamp(Math.floor(room / STEP) * STEP, FigureRequest.COLUMN, FigureRequest.PAGE);
        }
    },
    /** As in a column of a journal. */
    COLUMN("For a Column (85 mm)") {
        @Override
        double millimetres(int points) {
            return FigureRequest.COLUMN;
        }
    },
    /** As across a page. */
    PAGE("For a Page (170 mm), as Exported") {
        @Override
        double millimetres(int points) {
            return FigureRequest.PAGE;
        }
    };

    /** So many points for a millimetre make the letters of a figure as large as those of a menu. */
    private static final double READABLE = 4.6;
    /** A view that is dragged wider shall not be laid out anew at every point. */
    private static final double STEP = 5;

    private final String label;

    FigureWidth(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** {@return the width for a view of so many points} */
    abstract double millimetres(int points);
}
