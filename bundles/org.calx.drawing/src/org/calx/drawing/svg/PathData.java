// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.svg;

import org.calx.drawing.geometry.Outline;
import org.calx.drawing.geometry.Point;
import org.calx.drawing.geometry.Segment;

/** A path in SVG's notation: steps relative to the point before, in thousandths of a millimetre, as short as the notation allows. */
final class PathData {

    private final StringBuilder out = new StringBuilder();
    private char command;
    private long x;
    private long y;
    private long startX;
    private long startY;

    private PathData() {
    }

    static String of(Outline path) {
        PathData data = new PathData();
        path.segments().forEach(data::add);
        return data.out.toString();
    }

    /** {@return a number as SVG writes it, without needless zeros} */
    static String number(double value) {
        StringBuilder text = new StringBuilder();
        thousandths(Math.round(value * 1000), text);
        return text.toString();
    }

    private void add(Segment segment) {
        switch (segment) {
            case Segment.Move move -> {
                step('m', move.to());
                startX = x;
                startY = y;
            }
            case Segment.Line line -> step('l', line.to());
            case Segment.Quadratic curve -> step('q', curve.control(), curve.to());
            case Segment.Cubic curve -> step('c', curve.first(), curve.second(), curve.to());
            case Segment.Close close -> {
                out.append('z');
                command = 'z';
                x = startX;
                y = startY;
            }
        }
    }

    private void step(char name, Point... points) {
        if (name != command || name == 'm') {
            out.append(name);
            command = name;
        }
        long newX = x;
        long newY = y;
        for (Point point : points) {
            newX = Math.round(point.x() * 1000);
            newY = Math.round(point.y() * 1000);
            value(newX - x);
            value(newY - y);
        }
        x = newX;
        y = newY;
    }

    private void value(long thousandths) {
        char last = out.charAt(out.length() - 1);
        if (thousandths >= 0 && last >= '0' && last <= '9') {
            out.append(' ');
        }
        thousandths(thousandths, out);
    }

    private static void thousandths(long value, StringBuilder out) {
        if (value < 0) {
            out.append('-');
        }
        long size = Math.abs(value);
        if (size >= 1000 || size == 0) {
            out.append(size / 1000);
        }
        long rest = size % 1000;
        if (rest != 0) {
            String digits = Long.toString(1000 + rest).substring(1);
            out.append('.').append(digits.replaceFirst("0+$", ""));
        }
    }
}
