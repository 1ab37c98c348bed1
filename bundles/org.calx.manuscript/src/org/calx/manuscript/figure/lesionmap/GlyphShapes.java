// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.ArrayList;
import java.util.List;

import org.calx.drawing.Mark;
import org.calx.drawing.Marker;
import org.calx.drawing.Shape;
import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Outline;
import org.calx.drawing.geometry.Outlines;
import org.calx.drawing.geometry.Point;
import org.calx.drawing.paint.Colour;
import org.calx.drawing.paint.Palette;
import org.calx.drawing.paint.Stroke;
import org.calx.drawing.paint.Style;
import org.calx.manuscript.figure.lesionmap.shape.Polar;

/** Draws the marks of the lesions. */
final class GlyphShapes {

    private static final double LINE = 0.22;
    /** Lumps of a tumoral mass: direction, distance and size, in radii. */
    private static final double[][] LUMPS = {{-8, 0.56, 0.5}, {62, 0.6, 0.44}, {186, 0.62, 0.42}, {122, 0.58, 0.48}, {244, 0.58, 0.5}, {304, 0.62, 0.42}, {40, 0.06, 0.46}};
    private static final double[] PEBBLE = {1.08, 0.93, 1.1, 0.94, 1.06, 0.9, 1.04};

    private final Point centre;
    private final double radius;
    private final double bearing;
    private final double slim;
    private final Look look;

    /**
     * How a mark is drawn.
     *
     * @param hollow whether the lesion is gone
     * @param dashed whether its side is not stated
     */
    record Look(boolean hollow, boolean dashed) {

        static final Look PLAIN = new Look(false, false);
    }

    private GlyphShapes(Point centre, double radius, double bearing, double slim, Look look) {
        this.centre = centre;
        this.radius = radius;
        this.bearing = bearing;
        this.slim = slim;
        this.look = look;
    }

    /**
     * The shapes of a mark.
     *
     * @param radius  half its size in millimetres on paper
     * @param bearing where a long one points, in degrees from straight up, clockwise
     * @param slim    how wide a long one is, as a share of its length
     */
    static List<Mark> of(Glyph glyph, Point centre, double radius, double bearing, double slim, Look look) {
        return new GlyphShapes(centre, radius, bearing, slim, look).marks(glyph);
    }

    private List<Mark> marks(Glyph glyph) {
        Colour colour = glyph.colour();
        List<Mark> out = new ArrayList<>();
        switch (glyph) {
            case STONE -> out.add(filled(pebble(), colour));
            case MOUSSE -> out.add(filled(lobes(7, 0.74, 0.4), colour));
            case TUMORAL -> {
                cluster(out, colour);
            }
            case NET -> net(out);
            case PLATE -> {
                out.add(filled(bar(1, slim), colour));
                out.add(line(place(-0.75, 0), place(0.75, 0), look.hollow() ? ink(colour) : Palette.WHITE));
            }
            case SHEET -> sheet(out, colour);
            case NODULE -> {
                out.add(filled(Outlines.circle(centre, radius), colour));
                out.add(new Shape(Outlines.circle(centre, radius * 0.52), Style.drawn(Stroke.solid(look.hollow() ? ink(colour) : Palette.WHITE, LINE))));
            }
            case PUNCTATE -> {
                for (int i = 0; i < 6; i++) {
                    Point at = i == 5 ? centre : Polar.from(centre, 72.0 * i + 20, radius * 0.72);
                    out.add(filled(Outlines.circle(at, Math.max(0.22, radius * 0.17)), colour));
                }
            }
            case OTHER -> out.add(filled(Marker.SQUARE.at(centre, radius * 0.9), colour));
            case NOT_CLASSIFIED -> out.add(filled(Outlines.circle(centre, radius), colour));
            case DIGITAL_ULCER -> {
                out.add(new Shape(Outlines.circle(centre, radius), Style.filled(look.hollow() ? Palette.GREY : Palette.BLACK)));
                out.add(new Shape(Outlines.circle(centre, radius * 0.5), Style.filled(Palette.WHITE)));
            }
            case PITTING_SCAR -> out.add(new Shape(Marker.CROSS.at(centre, radius * 0.95), Style.filled(look.hollow() ? Palette.GREY : Palette.BLACK)));
            case GANGRENE -> out.add(filled(Marker.DIAMOND.at(centre, radius), colour));
            case COMPLICATION -> out.add(filled(Marker.TRIANGLE.at(centre, radius), colour));
        }
        return out;
    }

    private Shape filled(Outline outline, Colour colour) {
        Stroke stroke = look.dashed() ? Stroke.dashed(ink(colour), LINE, 0.6, 0.4) : Stroke.solid(ink(colour), look.hollow() ? LINE * 1.4 : LINE);
        return new Shape(outline, Style.filled(look.hollow() ? Palette.WHITE : colour).with(stroke));
    }

    /** The border: a darker shade of the same colour, dark enough on white. */
    private static Colour ink(Colour colour) {
        double dark = 0.5;
        return new Colour((int) (colour.red() * dark), (int) (colour.green() * dark), (int) (colour.blue() * dark));
    }

    private Shape line(Point from, Point to, Colour colour) {
        return new Shape(Outlines.line(from.x(), from.y(), to.x(), to.y()), Style.drawn(Stroke.solid(colour, LINE)));
    }

    /** A point of the mark: along it and to the right of it, in radii. */
    private Point place(double along, double right) {
        return Polar.from(centre, bearing, along * radius, right * radius);
    }

    private Outline pebble() {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < PEBBLE.length; i++) {
            corners.add(Polar.from(centre, 360.0 * i / PEBBLE.length + 12, radius * PEBBLE[i]));
        }
        return Outlines.polygon(corners);
    }

    /** A round shape with bulges. */
    private Outline lobes(int count, double distance, double size) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double middle = 360.0 * i / count;
            Point lobe = Polar.from(centre, middle, radius * distance);
            for (int step = -2; step <= 2; step++) {
                points.add(Polar.from(lobe, middle + step * 38, radius * size));
            }
        }
        return Outlines.polygon(points.stream().toList());
    }

    /** Lumps grown together, the one in the middle over the others. */
    private void cluster(List<Mark> out, Colour colour) {
        for (double[] lump : LUMPS) {
            out.add(filled(Outlines.circle(Polar.from(centre, lump[0], radius * lump[1]), radius * lump[2]), colour));
        }
    }

    /** A rectangle with round corners, longer along than across; in radii. */
    private Outline bar(double along, double across) {
        double round = Math.min(along, across) * 0.55;
        Outline upright = Outlines.rounded(new Box(-across, -along, across, along), round);
        return upright.mapped(point -> place(-point.y(), point.x()));
    }

    private void sheet(List<Mark> out, Colour colour) {
        out.add(filled(bar(1, slim), colour));
        int lines = (int) Math.max(3, Math.round(radius * 2 / 0.75));
        for (int i = 1; i < lines; i++) {
            double at = -1 + 2.0 * i / lines;
            out.add(line(place(at - 0.1, -slim * 0.94), place(at + 0.1, slim * 0.94), ink(colour)));
        }
    }

    private void net(List<Mark> out) {
        out.add(filled(Outlines.circle(centre, radius), Glyph.NET.colour()));
        int lines = (int) Math.max(2, Math.round(radius * 2 / 0.75));
        for (int i = 1; i <= lines; i++) {
            double at = -1 + 2.0 * i / (lines + 1);
            double half = Math.sqrt(1 - at * at);
            for (int turn = -1; turn <= 1; turn += 2) {
                double degrees = 45 * turn;
                out.add(line(Polar.from(centre, degrees, half * radius, at * radius), Polar.from(centre, degrees, -half * radius, at * radius), Palette.BLACK));
            }
        }
    }
}
