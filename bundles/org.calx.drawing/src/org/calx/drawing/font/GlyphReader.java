// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.calx.drawing.geometry.Outline;
import org.calx.drawing.geometry.Point;
import org.calx.drawing.geometry.Segment;

/** Outlines of glyphs (table glyf): simple ones of quadratic curves, and ones composed of others, as letters with accents are. */
final class GlyphReader {

    private static final int ON_CURVE = 1;
    private static final int REPEAT = 8;

    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int SCALE = 8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    private final ByteBuffer data;
    private final int glyf;
    private final int loca;
    private final boolean wide;

    GlyphReader(ByteBuffer data, int glyf, int loca, boolean wide) {
        this.data = data;
        this.glyf = glyf;
        this.loca = loca;
        this.wide = wide;
    }

    Optional<Outline> outline(int glyph) {
        List<Segment> segments = new ArrayList<>();
        int from = offset(glyph);
        if (offset(glyph + 1) > from) {
            int contours = data.getShort(glyf + from);
            if (contours >= 0) {
                simple(glyf + from + 10, contours, segments);
            } else {
                composed(glyf + from + 10, segments);
            }
        }
        return segments.isEmpty() ? Optional.empty() : Optional.of(new Outline(segments));
    }

    private int offset(int glyph) {
        return wide ? data.getInt(loca + 4 * glyph) : 2 * (data.getShort(loca + 2 * glyph) & 0xFFFF);
    }

    private void composed(int start, List<Segment> out) {
        int at = start;
        int flags;
        do {
            flags = data.getShort(at);
            int part = data.getShort(at + 2) & 0xFFFF;
            boolean words = (flags & WORDS) != 0;
            if ((flags & OFFSETS) == 0 || (flags & (SCALE | TWO_SCALES | MATRIX)) != 0) {
                throw new IllegalStateException("the glyph is composed in a way the bundled fonts do not use");
            }
            double right = words ? data.getShort(at + 4) : data.get(at + 4);
            double up = words ? data.getShort(at + 6) : data.get(at + 5);
            outline(part).ifPresent(path -> out.addAll(path.moved(right, up).segments()));
            at += words ? 8 : 6;
        } while ((flags & MORE) != 0);
    }

    private void simple(int start, int contours, List<Segment> out) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = data.getShort(start + 2 * i) & 0xFFFF;
        }
        int count = contours == 0 ? 0 : ends[contours - 1] + 1;
        int at = start + 2 * contours;
        at += 2 + (data.getShort(at) & 0xFFFF); // instructions for screens
        int[] flags = new int[count];
        for (int i = 0; i < count; i++) {
            flags[i] = data.get(at++);
            if ((flags[i] & REPEAT) != 0) {
                int times = data.get(at++) & 0xFF;
                for (; times > 0; times--, i++) {
                    flags[i + 1] = flags[i];
                }
            }
        }
        int[] xs = new int[count];
        at = coordinates(at, flags, 2, 16, xs);
        int[] ys = new int[count];
        coordinates(at, flags, 4, 32, ys);
        for (int i = 0, first = 0; i < contours; first = ends[i] + 1, i++) {
            contour(flags, xs, ys, first, ends[i] + 1 - first, out);
        }
    }

    /** Each coordinate is a step from the one before: of one byte, of two, or none. */
    private int coordinates(int start, int[] flags, int shortBit, int sameBit, int[] values) {
        int at = start;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & sameBit) != 0;
            if ((flags[i] & shortBit) != 0) {
                int step = data.get(at++) & 0xFF;
                value += same ? step : -step;
            } else if (!same) {
                value += data.getShort(at);
                at += 2;
            }
            values[i] = value;
        }
        return at;
    }

    /** Between two control points in a row lies a point of the curve that the file leaves out. */
    private static void contour(int[] flags, int[] xs, int[] ys, int first, int count, List<Segment> out) {
        List<Point> points = new ArrayList<>();
        List<Boolean> on = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            int here = first + i % count;
            Point point = new Point(xs[here], ys[here]);
            boolean onCurve = (flags[here] & ON_CURVE) != 0;
            if (!onCurve && !on.isEmpty() && !on.get(on.size() - 1)) {
                points.add(points.get(points.size() - 1).towards(point, 0.5));
                on.add(true);
            }
            points.add(point);
            on.add(onCurve);
        }
        int begin = on.get(0) ? 0 : 1; // a contour that begins with a control point begins at the next point of the curve
        if (begin == 1) {
            points.add(points.get(1));
            on.add(true);
        }
        out.add(new Segment.Move(points.get(begin)));
        for (int i = begin + 1; i < points.size(); i++) {
            if (on.get(i)) {
                out.add(new Segment.Line(points.get(i)));
            } else if (i + 1 < points.size()) {
                out.add(new Segment.Quadratic(points.get(i), points.get(i + 1)));
                i++;
            }
        }
        out.add(new Segment.Close());
    }
}
