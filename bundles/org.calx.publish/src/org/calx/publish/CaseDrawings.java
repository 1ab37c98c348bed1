// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.util.List;

import org.calx.manuscript.DrawnFigures;
import org.calx.manuscript.drawn.DrawingKind;
import org.calx.manuscript.drawn.DrawnFigure;
import org.calx.manuscript.drawn.FigureRequest;
import org.calx.manuscript.drawn.NothingToDraw;
import org.calx.manuscript.wording.TimePolicy;
import org.calx.model.Case;
import org.calx.model.time.CaseClock;

/** Draws figures of one version of a case, when they are asked for. May be used by any thread; one drawing at a time is made. */
public final class CaseDrawings {

    private final Case subject;
    private final TimePolicy policy;

    CaseDrawings(Case subject, TimePolicy policy) {
        this.subject = subject;
        this.policy = policy;
    }

    /**
     * Draws.
     *
     * @param kind     what
     * @param width    in millimetres
     * @param measures the tests and outcome measures asked for; empty for all. Only trends ask for any
     * @return the figure
     * @throws NothingToDraw if the case does not record enough of what the figure shows
     */
    public synchronized DrawnFigure draw(DrawingKind kind, double width, List<String> measures) throws NothingToDraw {
        return DrawnFigures.ALL.draw(kind, new FigureRequest(subject, new CaseClock(subject), policy, width, measures));
    }
}
