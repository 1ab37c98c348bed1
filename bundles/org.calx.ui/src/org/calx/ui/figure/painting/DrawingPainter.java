// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.painting;

import java.util.IdentityHashMap;
import java.util.Map;
import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Outline;
import org.calx.drawing.geometry.Segment;
import org.calx.drawing.paint.Colour;
import org.calx.drawing.paint.Stroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/**
 * Paints a drawing as its SVG file shows it: what winds around a point is inside, lines meet in round corners and end flat. Keeps the
 * paths of one size, so that painting again costs little; to be used in the user interface's thread, and disposed.
 */
public final class DrawingPainter {

    private static final float MITRE = 10;
    private static final boolean GTK = SWT.getPlatform().equals("gtk");

    private final Map<Outline, Path> paths = new IdentityHashMap<>();
    private PreparedDrawing drawing;
    private double scale;

    /** Takes another drawing. */
    public void use(PreparedDrawing other) {
        dispose();
        drawing = other;
    }

    /**
     * Paints the part of the drawing that is not clipped away.
     *
     * @param gc     where
     * @param left   where the left edge of the paper comes to lie
     * @param top    where its upper edge comes to lie
     * @param factor how long a millimetre becomes
     */
    public void paint(GC gc, int left, int top, double factor) {
        if (scale != factor) {
            dispose();
            scale = factor;
        }
        Rectangle clip = gc.getClipping();
        Box seen = new Box((clip.x - left - 1) / scale, (clip.y - top - 1) / scale, (clip.x + clip.width - left + 1) / scale,
                (clip.y + clip.height - top + 1) / scale);
        gc.setAntialias(SWT.ON);
        gc.setFillRule(SWT.FILL_WINDING);
        Transform fills = moved(gc.getDevice(), left, top);
        // the toolkit moves lines of odd width by half a pixel to make upright and level ones crisp; the fill below them stays
        Transform odd = moved(gc.getDevice(), left - 0.5f, top - 0.5f);
        try {
            for (PreparedDrawing.Piece piece : drawing.pieces()) {
                if (piece.box().overlaps(seen)) {
                    paint(gc, piece, fills, odd);
                }
            }
        } finally {
            gc.setTransform(null);
            fills.dispose();
            odd.dispose();
        }
    }

    private void paint(GC gc, PreparedDrawing.Piece piece, Transform fills, Transform odd) {
        Path path = paths.computeIfAbsent(piece.stroked().outline(), outline -> path(gc.getDevice(), outline));
        if (piece.stroked().fill() != null) {
            gc.setTransform(fills);
            gc.setBackground(color(piece.stroked().fill()));
            gc.fillPath(path);
        }
        Stroke stroke = piece.stroked().stroke();
        if (stroke != null) {
            float width = (float) (stroke.width() * scale);
            gc.setTransform(isMoved(width) ? odd : fills);
            gc.setForeground(color(stroke.colour()));
            gc.setLineAttributes(line(stroke, width));
            gc.drawPath(path);
        }
    }

    /** Whether the toolkit moves a line of that width. */
    private static boolean isMoved(float width) {
        if (!GTK) {
            return width == 0 || (int) width % 2 == 1;
        }
        int rounded = Math.round(width);
        return rounded == 0 || rounded % 2 == 1;
    }

    private LineAttributes line(Stroke stroke, float width) {
        boolean solid = stroke.dashes().isEmpty();
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = (float) (stroke.dashes().get(i) * scale);
        }
        return new LineAttributes(width, SWT.CAP_FLAT, SWT.JOIN_ROUND, solid ? SWT.LINE_SOLID : SWT.LINE_CUSTOM, solid ? null : dashes, 0, MITRE);
    }

    private Path path(Device device, Outline outline) {
        Path path = new Path(device);
        for (Segment segment : outline.segments()) {
            switch (segment) {
            case Segment.Move move -> path.moveTo(x(move.to().x()), x(move.to().y()));
            case Segment.Line line -> path.lineTo(x(line.to().x()), x(line.to().y()));
            case Segment.Quadratic curve -> path.quadTo(x(curve.control().x()), x(curve.control().y()), x(curve.to().x()), x(curve.to().y()));
            case Segment.Cubic curve -> path.cubicTo(x(curve.first().x()), x(curve.first().y()), x(curve.second().x()), x(curve.second().y()),
                    x(curve.to().x()), x(curve.to().y()));
            case Segment.Close close -> path.close();
            }
        }
        return path;
    }

    private float x(double millimetres) {
        return (float) (millimetres * scale);
    }

    private static Transform moved(Device device, float x, float y) {
        Transform transform = new Transform(device);
        transform.translate(x, y);
        return transform;
    }

    private static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    /** Gives the paths back; the painter can be used again. */
    public void dispose() {
        paths.values().forEach(Path::dispose);
        paths.clear();
    }
}
