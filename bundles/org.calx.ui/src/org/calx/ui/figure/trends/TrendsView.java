// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.trends;

import java.util.List;
import java.util.Optional;
import org.calx.manuscript.drawn.DrawingKind;
import org.calx.manuscript.drawn.NothingToDraw;
import org.calx.manuscript.trends.Measure;
import org.calx.publish.ReviewedCase;
import org.calx.ui.figure.FigureKind;
import org.calx.ui.figure.FigureView;
import org.calx.ui.figure.canvas.Scene;
import org.calx.ui.picture.Pictures;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolItem;

/** Measurements over time, with their reference ranges. The author chooses which. */
public final class TrendsView extends FigureView {

    /** The view's id in the plug-in registry. */
    public static final String ID = "org.calx.ui.trends";

    private volatile List<String> chosen = List.of();
    private volatile List<Measure> known = List.of();

    /** Shows trends. */
    public TrendsView() {
        super(FigureKind.TRENDS);
    }

    @Override
    protected Scene draw(ReviewedCase from, double millimetres) throws NothingToDraw {
        known = from.drawings().measures();
        return Scene.of(from.drawings().draw(DrawingKind.TRENDS, millimetres, measures()), Optional.empty());
    }

    /** What was chosen may be measures of another case. */
    @Override
    protected List<String> measures() {
        return chosen.stream().filter(name -> known.stream().anyMatch(measure -> measure.name().equals(name))).toList();
    }

    @Override
    protected void contribute(IToolBarManager bar) {
        Action choose = new Action("Choose what is shown") {
            @Override
            public void runWithEvent(Event event) {
                choose(event.widget instanceof ToolItem item ? below(item) : canvas().toDisplay(0, 0));
            }
        };
        choose.setId(FigureKind.TRENDS.id("measures"));
        choose.setImageDescriptor(Pictures.descriptor("measures"));
        bar.add(choose);
    }

    private static Point below(ToolItem item) {
        Rectangle bounds = item.getBounds();
        return item.getParent().toDisplay(bounds.x, bounds.y + bounds.height);
    }

    private void choose(Point at) {
        new MeasurePopup(canvas().getShell(), at, known, measures(), names -> {
            chosen = names;
            request();
        }).open();
    }
}
