// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.canvas;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.calx.drawing.Drawing;
import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.MapSite;
import org.calx.ui.figure.element.FigureStops;
import org.calx.ui.figure.element.Stop;
import org.calx.ui.figure.painting.DrawingPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Shows a figure, in any size. What is under the pointer lights up with all that shows the same element, what the line at the caret
 * says is marked, and the keyboard walks from one thing to the next.
 */
public final class FigureCanvas extends Canvas {

    /** How far beside something the pointer may be, in points. */
    private static final double TOLERANCE = 4;

    private final Viewport viewport = new Viewport();
    private final DrawingPainter painter = new DrawingPainter();
    private final CanvasPaint paint = new CanvasPaint(this);
    private final CanvasAccess access;
    private final Listener listener;
    private Scene scene;
    private List<Stop> pointed = List.of();
    private List<Stop> caret = List.of();
    private Optional<Stop> focus = Optional.empty();
    private List<MapSite> sites = List.of();

    /** What a canvas tells of. */
    public interface Listener {

        /**
         * Something was chosen.
         *
         * @param stop what
         * @param edit whether the author wants to go on in the text
         */
        void chosen(Stop stop, boolean edit);

        /** A place on the body was chosen at which nothing is drawn. */
        void siteChosen();

        /** The canvas is shown in another size. */
        void resized();
    }

    /**
     * Makes a canvas.
     *
     * @param parent   where
     * @param name     what the figure is called
     * @param listener is told what happens
     */
    public FigureCanvas(Composite parent, String name, Listener listener) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_REDRAW_RESIZE);
        this.listener = listener;
        access = new CanvasAccess(this, name);
        new CanvasPointer(this);
        new CanvasKeys(this);
        addPaintListener(event -> paint.paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.Dispose, event -> painter.dispose());
        getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
        getVerticalBar().addListener(SWT.Selection, event -> scrolled());
        showBars();
    }

    /** Shows a figure; what was pointed at or walked to stays so if the figure still shows it. */
    public void show(Scene other) {
        scene = other;
        painter.use(scene.prepared());
        Drawing drawing = scene.figure().drawing();
        viewport.paper(drawing.width(), drawing.height());
        viewport.below(paint.below());
        focus = focus.flatMap(scene.stops()::like);
        point(List.of(), List.of());
        caret = List.of();
        showBars();
        redraw();
        access.changed();
    }

    /** {@return what is shown; empty before the first figure} */
    public Optional<Scene> scene() {
        return Optional.ofNullable(scene);
    }

    /** {@return the size in which it is shown} */
    public Viewport viewport() {
        return viewport;
    }

    /** {@return everything that can be pointed at} */
    public FigureStops stops() {
        return scene == null ? FigureStops.NONE : scene.stops();
    }

    /** {@return what is under the pointer} */
    public List<Stop> pointed() {
        return pointed;
    }

    /** {@return what the line at the caret says} */
    public List<Stop> atCaret() {
        return caret;
    }

    /** {@return what the keyboard has reached} */
    public Optional<Stop> walkedTo() {
        return focus;
    }

    /** {@return the sites under the pointer at which nothing is drawn, the smallest first} */
    public List<MapSite> sites() {
        return sites;
    }

    /** Marks what the line at the caret says. */
    public void markCaret(List<Stop> stops) {
        if (!caret.equals(stops)) {
            caret = stops;
            redraw();
        }
    }

    /** Walks to something, as the keyboard does. */
    public void walkTo(Stop stop) {
        focus = Optional.of(stop);
        viewport.reveal(stop.boxes().getFirst());
        showBars();
        redraw();
        access.focused(stop);
    }

    /** Changes the size, from the tool bar or a key; the middle of the window stays where it is. */
    public void zoom(int steps) {
        Rectangle area = getClientArea();
        resize(port -> port.zoom(steps, area.width / 2, area.height / 2));
    }

    /** Shows the paper as wide as the window. */
    public void fit() {
        resize(Viewport::fit);
    }

    void resize(Consumer<Viewport> change) {
        change.accept(viewport);
        viewport.below(scene == null ? 0 : paint.below());
        showBars();
        redraw();
        listener.resized();
    }

    /** Looks what is at a place of the window. */
    void pointAt(int x, int y) {
        Point paper = viewport.toPaper(x, y);
        List<Stop> there = stops().at(paper, TOLERANCE / viewport.scale());
        point(there, there.isEmpty() && scene != null ? scene.sites().map(known -> known.at(paper)).orElse(List.of()) : List.of());
    }

    /** Nothing is pointed at. */
    public void pointAway() {
        point(List.of(), List.of());
    }

    private void point(List<Stop> stops, List<MapSite> at) {
        if (!stops.equals(pointed) || !at.equals(sites)) {
            pointed = stops;
            sites = at;
            setToolTipText(stops.isEmpty() ? at.stream().findFirst().map(MapSite::text).orElse(null) : String.join("\n\n", stops.stream().map(Stop::tip).toList()));
            setCursor(stops.isEmpty() && at.isEmpty() ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            redraw();
        }
    }

    Listener listener() {
        return listener;
    }

    DrawingPainter painter() {
        return painter;
    }

    void scrollBy(int x, int y) {
        viewport.scrollTo(viewport.scrollX() + x, viewport.scrollY() + y);
        showBars();
        redraw();
    }

    /** {@return what something covers in the window} */
    public Rectangle bounds(Stop stop) {
        Box box = viewport.onScreen(stop.boxes().getFirst());
        return new Rectangle((int) box.left(), (int) box.top(), (int) Math.ceil(box.width()), (int) Math.ceil(box.height()));
    }

    private void resized() {
        // a bar that comes and goes must not change the width, or it would come and go for ever
        viewport.window(getSize().x - getVerticalBar().getSize().x, getClientArea().height);
        viewport.below(scene == null ? 0 : paint.below());
        showBars();
        redraw();
        listener.resized();
    }

    private void scrolled() {
        viewport.scrollTo(getHorizontalBar().getSelection(), getVerticalBar().getSelection());
        redraw();
    }

    private void showBars() {
        Rectangle area = getClientArea();
        show(getHorizontalBar(), viewport.scrollX(), area.width, viewport.contentWidth());
        show(getVerticalBar(), viewport.scrollY(), area.height, viewport.contentHeight());
    }

    private static void show(ScrollBar bar, int selection, int seen, int all) {
        boolean needed = all > seen && seen > 0;
        if (needed) {
            bar.setValues(selection, 0, all, seen, Math.max(1, seen / 10), Math.max(1, seen - seen / 10));
        }
        if (bar.getVisible() != needed) {
            bar.setVisible(needed);
        }
    }
}
