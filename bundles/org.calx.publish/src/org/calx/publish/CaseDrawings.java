// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.util.List;
import java.util.Optional;

import org.calx.manuscript.DrawnFigures;
import org.calx.manuscript.drawn.DrawingKind;
import org.calx.manuscript.drawn.DrawnFigure;
import org.calx.manuscript.drawn.FigureRequest;
import org.calx.manuscript.drawn.NothingToDraw;
import org.calx.manuscript.figure.lesionmap.LesionMap;
import org.calx.manuscript.figure.lesionmap.LesionMapOptions;
import org.calx.manuscript.figure.lesionmap.MapSites;
import org.calx.manuscript.trends.Measure;
import org.calx.manuscript.trends.TrendsDrawing;
import org.calx.manuscript.wording.TimePolicy;
import org.calx.model.Case;
import org.calx.model.time.CaseClock;

/** Draws figures of one version of a case, when they are asked for. May be used by any thread; one drawing at a time is made. */
public final class CaseDrawings {

    private final Case subject;
    private final TimePolicy policy;

    /**
     * A lesion map that is more than a picture.
     *
     * @param figure  the map; the body alone for a case without lesions
     * @param isEmpty whether it is the body alone, so that there is nothing to print
     * @param sites   where on it the sites of the body are
     */
    public record PointedMap(DrawnFigure figure, boolean isEmpty, MapSites sites) {
    }

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
        return DrawnFigures.ALL.draw(kind, request(width, measures));
    }

    /**
     * Draws a lesion map to be pointed at.
     *
     * @param width  in millimetres
     * @param plates which drawings of the body are shown
     * @return the map, also of a case without lesions
     */
    public synchronized PointedMap map(double width, LesionMapOptions.Plates plates) {
        LesionMap map = LesionMap.always(subject, request(width, List.of()).times(), new LesionMapOptions(width, Optional.empty(), plates));
        return new PointedMap(map.figure(), map.marks().isEmpty(), map.sites());
    }

    /** {@return the tests and outcome measures that trends can show, in the order of the case} */
    public synchronized List<Measure> measures() {
        return TrendsDrawing.measures(request(FigureRequest.PAGE, List.of()));
    }

    private FigureRequest request(double width, List<String> measures) {
        return new FigureRequest(subject, new CaseClock(subject), policy, width, measures);
    }
}
