// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.timeline;

import java.util.List;
import java.util.Optional;
import org.calx.manuscript.drawn.DrawingKind;
import org.calx.manuscript.drawn.NothingToDraw;
import org.calx.publish.ReviewedCase;
import org.calx.ui.figure.FigureKind;
import org.calx.ui.figure.FigureView;
import org.calx.ui.figure.canvas.Scene;

/** The course of events: a lane for each kind. */
public final class TimelineView extends FigureView {

    /** The view's id in the plug-in registry. */
    public static final String ID = "org.calx.ui.timeline";

    /** Shows timelines. */
    public TimelineView() {
        super(FigureKind.TIMELINE);
    }

    @Override
    protected Scene draw(ReviewedCase from, double millimetres) throws NothingToDraw {
        return Scene.of(from.drawings().draw(DrawingKind.TIMELINE, millimetres, List.of()), Optional.empty());
    }
}
