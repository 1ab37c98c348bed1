// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.calx.drawing.geometry.Outline;
import org.calx.drawing.geometry.OutlineBuilder;
import org.calx.drawing.geometry.Point;

/**
 * A smooth line through points, open or closed. Immutable.
 *
 * @param pieces its pieces, each beginning where the one before ends
 * @param closed   whether it encloses something
 */
public record Curve(List<Piece> pieces, boolean closed) {

    private static final int STEPS = 6;

    /** Copies the pieces. */
    public Curve {
        pieces = List.copyOf(pieces);
    }

    /** {@return the smooth closed line through the points} */
    public static Curve closed(Point... points) {
        return new Curve(Smoothing.through(List.of(points), true), true);
    }

    /** {@return the smooth open line through the points} */
    public static Curve open(Point... points) {
        return new Curve(Smoothing.through(List.of(points), false), false);
    }

    /** {@return the smooth line through the points} */
    public static Curve through(List<Point> points, boolean closed) {
        return new Curve(Smoothing.through(points, closed), closed);
    }

    /** {@return the closed line with straight edges} */
    public static Curve polygon(List<Point> points) {
        List<Piece> out = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            out.add(Piece.straight(points.get(i), points.get((i + 1) % points.size())));
        }
        return new Curve(out, true);
    }

    /** {@return an ellipse whose first axis points in that direction, in degrees from straight up, clockwise} */
    public static Curve ellipse(Point centre, double along, double across, double degrees) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            double angle = Math.PI * i / 4;
            points.add(Polar.from(centre, degrees, Math.cos(angle) * along, Math.sin(angle) * across));
        }
        return through(points, true);
    }

    /** {@return the pieces from one point of the line to a later one, as an open line} */
    public Curve part(int from, int to) {
        return new Curve(pieces.subList(from, to), false);
    }

    /** {@return the same line from its end to its beginning} */
    public Curve reversed() {
        List<Piece> out = new ArrayList<>(pieces.stream().map(Piece::reversed).toList());
        Collections.reverse(out);
        return new Curve(out, closed);
    }

    /** {@return this line, straight on to the next, through all of them and straight back to the beginning} */
    public Curve enclosedWith(Curve... others) {
        List<Piece> out = new ArrayList<>(pieces);
        for (Curve other : others) {
            join(out, other.pieces.get(0).from());
            out.addAll(other.pieces);
        }
        join(out, pieces.get(0).from());
        return new Curve(out, true);
    }

    private static void join(List<Piece> pieces, Point next) {
        Point last = pieces.get(pieces.size() - 1).to();
        if (last.distance(next) > 1e-6) {
            pieces.add(Piece.straight(last, next));
        }
    }

    /** {@return the line where it comes to lie} */
    public Curve placed(Placing placing) {
        return new Curve(pieces.stream().map(piece -> piece.placed(placing)).toList(), closed);
    }

    /** {@return close points of the line, in order} */
    public List<Point> points() {
        List<Point> out = new ArrayList<>();
        out.add(pieces.get(0).from());
        for (Piece piece : pieces) {
            int steps = piece.isStraight() ? 1 : STEPS;
            for (int i = 1; i <= steps; i++) {
                out.add(piece.at((double) i / steps));
            }
        }
        if (closed) {
            out.remove(out.size() - 1);
        }
        return out;
    }

    /** {@return the area it encloses, with its bounds} */
    public Area area() {
        return new Area(points());
    }

    /** {@return the line as it is drawn} */
    public Outline outline() {
        Point first = pieces.get(0).from();
        OutlineBuilder out = Outline.builder().moveTo(first.x(), first.y());
        for (Piece piece : pieces) {
            if (piece.isStraight()) {
                out.lineTo(piece.to().x(), piece.to().y());
            } else {
                out.curveTo(piece.leave().x(), piece.leave().y(), piece.reach().x(), piece.reach().y(), piece.to().x(), piece.to().y());
            }
        }
        return closed ? out.close().build() : out.build();
    }
}
