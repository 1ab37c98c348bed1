// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.canvas;

import java.util.List;
import org.calx.drawing.Drawing;
import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Outline;
import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.MapSite;
import org.calx.ui.figure.element.Stop;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** Paints the paper with the figure, what is lit up on it, and its caption below. */
final class CanvasPaint {

    private static final int VEIL = 38;
    private static final int OPAQUE = 255;
    private static final double ROOM = 3;
    private static final int CORNER = 6;
    private static final int GAP = 8;

    private final FigureCanvas canvas;

    CanvasPaint(FigureCanvas canvas) {
        this.canvas = canvas;
    }

    void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(FigureColours.DESK.get());
        gc.fillRectangle(area);
        if (canvas.scene().isEmpty()) {
            return;
        }
        Drawing drawing = canvas.scene().get().figure().drawing();
        Viewport port = canvas.viewport();
        int left = port.left();
        int top = port.top();
        int width = (int) Math.round(drawing.width() * port.scale());
        int height = (int) Math.round(drawing.height() * port.scale());
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(left, top, width, height);
        canvas.painter().paint(gc, left, top, port.scale());
        gc.setLineAttributes(new LineAttributes(1));
        gc.setForeground(FigureColours.EDGE.get());
        gc.drawRectangle(left - 1, top - 1, width + 1, height + 1);
        canvas.atCaret().forEach(stop -> veil(gc, stop, FigureColours.CARET.get(), false));
        canvas.pointed().stream().map(Stop::element).distinct().flatMap(element -> canvas.stops().all().stream().filter(stop -> stop.element().equals(element)))
                .forEach(stop -> veil(gc, stop, FigureColours.POINTED.get(), canvas.pointed().contains(stop)));
        canvas.sites().stream().findFirst().ifPresent(site -> site(gc, site));
        if (canvas.isFocusControl()) {
            ring(gc, canvas.walkedTo().map(this::boxes).orElse(List.of(new Rectangle(left - 1, top - 1, width + 2, height + 2))));
        }
        caption(gc, left, top + height + GAP, width);
    }

    private void veil(GC gc, Stop stop, Color colour, boolean framed) {
        for (Rectangle box : boxes(stop)) {
            gc.setAlpha(VEIL);
            gc.setBackground(colour);
            gc.fillRoundRectangle(box.x, box.y, box.width, box.height, CORNER, CORNER);
            gc.setAlpha(OPAQUE);
            if (framed) {
                gc.setForeground(colour);
                gc.setLineWidth(1);
                gc.drawRoundRectangle(box.x, box.y, box.width, box.height, CORNER, CORNER);
            }
        }
    }

    private static void ring(GC gc, List<Rectangle> boxes) {
        gc.setForeground(FigureColours.FOCUS.get());
        gc.setLineWidth(2);
        boxes.forEach(box -> gc.drawRoundRectangle(box.x, box.y, box.width, box.height, CORNER, CORNER));
        gc.setLineWidth(1);
    }

    private List<Rectangle> boxes(Stop stop) {
        return stop.boxes().stream().map(canvas.viewport()::onScreen).map(box -> box.grown(ROOM)).map(CanvasPaint::rectangle).toList();
    }

    private static Rectangle rectangle(Box box) {
        return new Rectangle((int) Math.floor(box.left()), (int) Math.floor(box.top()), (int) Math.ceil(box.width()), (int) Math.ceil(box.height()));
    }

    private void site(GC gc, MapSite site) {
        Path path = new Path(gc.getDevice());
        outline(site.outline(), path);
        gc.setFillRule(SWT.FILL_WINDING);
        gc.setBackground(FigureColours.POINTED.get());
        gc.setForeground(FigureColours.POINTED.get());
        gc.setAlpha(VEIL);
        gc.fillPath(path);
        gc.setAlpha(OPAQUE);
        gc.drawPath(path);
        path.dispose();
    }

    private void outline(Outline outline, Path path) {
        Viewport port = canvas.viewport();
        for (List<Point> part : outline.flattened()) {
            for (int i = 0; i < part.size(); i++) {
                float x = (float) (port.left() + part.get(i).x() * port.scale());
                float y = (float) (port.top() + part.get(i).y() * port.scale());
                if (i == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            path.close();
        }
    }

    private void caption(GC gc, int left, int top, int width) {
        TextLayout layout = layout(width);
        gc.setForeground(FigureColours.TEXT.get());
        layout.draw(gc, left, top);
        layout.dispose();
    }

    /** {@return the room that the caption takes} */
    int below() {
        if (canvas.scene().isEmpty()) {
            return 0;
        }
        TextLayout layout = layout((int) Math.round(canvas.scene().get().figure().drawing().width() * canvas.viewport().scale()));
        int height = layout.getBounds().height + GAP;
        layout.dispose();
        return height;
    }

    private TextLayout layout(int width) {
        TextLayout layout = new TextLayout(canvas.getDisplay());
        layout.setFont(canvas.getFont());
        layout.setText(canvas.scene().orElseThrow().figure().caption());
        layout.setWidth(Math.max(1, width));
        return layout;
    }
}
