// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A smooth line through points, open or closed. Immutable.
 *
 * @param segments its pieces, each beginning where the one before ends
 * @param closed   whether it encloses something
 */
public record Outline(List<Segment> segments, boolean closed) {

    private static final int STEPS = 6;

    /** Copies the pieces. */
    public Outline {
        segments = List.copyOf(segments);
    }

    /** {@return the smooth closed line through the points} */
    public static Outline closed(Point... points) {
        return new Outline(Smoothing.through(List.of(points), true), true);
    }

    /** {@return the smooth open line through the points} */
    public static Outline open(Point... points) {
        return new Outline(Smoothing.through(List.of(points), false), false);
    }

    /** {@return the smooth line through the points} */
    public static Outline through(List<Point> points, boolean closed) {
        return new Outline(Smoothing.through(points, closed), closed);
    }

    /** {@return the closed line with straight edges} */
    public static Outline polygon(List<Point> points) {
        List<Segment> out = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            out.add(Segment.straight(points.get(i), points.get((i + 1) % points.size())));
        }
        return new Outline(out, true);
    }

    /** {@return an ellipse whose first axis points in that direction, in degrees from straight up, clockwise} */
    public static Outline ellipse(Point centre, double along, double across, double degrees) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            double angle = Math.PI * i / 4;
            points.add(centre.towards(degrees, Math.cos(angle) * along).towards(degrees + 90, Math.sin(angle) * across));
        }
        return through(points, true);
    }

    /** {@return the pieces from one point of the line to a later one, as an open line} */
    public Outline part(int from, int to) {
        return new Outline(segments.subList(from, to), false);
    }

    /** {@return the same line from its end to its beginning} */
    public Outline reversed() {
        List<Segment> out = new ArrayList<>(segments.stream().map(Segment::reversed).toList());
        Collections.reverse(out);
        return new Outline(out, closed);
    }

    /** {@return this line, straight on to the next, through all of them and straight back to the beginning} */
    public Outline enclosedWith(Outline... others) {
        List<Segment> out = new ArrayList<>(segments);
        for (Outline other : others) {
            join(out, other.segments.get(0).from());
            out.addAll(other.segments);
        }
        join(out, segments.get(0).from());
        return new Outline(out, true);
    }

    private static void join(List<Segment> segments, Point next) {
        Point last = segments.get(segments.size() - 1).to();
        if (last.distance(next) > 1e-6) {
            segments.add(Segment.straight(last, next));
        }
    }

    /** {@return the line where it comes to lie} */
    public Outline placed(Placing placing) {
        return new Outline(segments.stream().map(segment -> segment.placed(placing)).toList(), closed);
    }

    /** {@return close points of the line, in order} */
    public List<Point> points() {
        List<Point> out = new ArrayList<>();
        out.add(segments.get(0).from());
        for (Segment segment : segments) {
            int steps = segment.isStraight() ? 1 : STEPS;
            for (int i = 1; i <= steps; i++) {
                out.add(segment.at((double) i / steps));
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

    /** {@return the line as SVG path data with two decimals} */
    public String path() {
        StringBuilder out = new StringBuilder("M").append(pair(segments.get(0).from()));
        for (Segment segment : segments) {
            if (segment.isStraight()) {
                out.append('L').append(pair(segment.to()));
            } else {
                out.append('C').append(pair(segment.leave())).append(' ').append(pair(segment.reach())).append(' ').append(pair(segment.to()));
            }
        }
        return out.append(closed ? "Z" : "").toString();
    }

    private static String pair(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value + 0.0);
        String trimmed = text.replaceFirst("\\.?0+$", "");
        return trimmed.equals("-0") ? "0" : trimmed;
    }
}
