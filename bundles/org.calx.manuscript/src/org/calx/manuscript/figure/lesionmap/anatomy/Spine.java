// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.shape.Curve;

/** The vertebrae as they are drawn on the back: 7 cervical, 12 thoracic, 5 lumbar and the sacrum. */
public final class Spine {

    private static final Pattern LEVEL = Pattern.compile("([CTLS])\\s?(\\d{1,2})(?:\\s?(?:[/–-]|to)\\s?([CTLS])?\\s?(\\d{1,2}))?", Pattern.CASE_INSENSITIVE);
    /** Upper border of C1, T1, L1, S1 and lower border of the sacrum. */
    private static final double[] BORDERS = {11.0, 16.9, 34.0, 43.6, 48.6};
    private static final int[] COUNTS = {7, 12, 5, 5};

    private Spine() {
    }

    /** {@return the height of a vertebra's middle, or of the middle between two: C5, C4/5, T12–L1; empty for what is no level} */
    public static OptionalDouble height(String level) {
        Matcher matcher = LEVEL.matcher(level.strip());
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        double from = middle(matcher.group(1), Integer.parseInt(matcher.group(2)));
        double to = matcher.group(4) == null ? from
                : middle(matcher.group(3) == null ? matcher.group(1) : matcher.group(3), Integer.parseInt(matcher.group(4)));
        return OptionalDouble.of((from + to) / 2);
    }

    private static double middle(String part, int number) {
        int segment = "CTLS".indexOf(part.toUpperCase(Locale.ROOT));
        double step = (BORDERS[segment + 1] - BORDERS[segment]) / COUNTS[segment];
        return BORDERS[segment] + (Math.clamp(number, 1, COUNTS[segment]) - 0.5) * step;
    }

    /** {@return the upper border of cervical 0, thoracic 1, lumbar 2 and sacral 3, and the lower border of that} */
    static double border(int segment) {
        return BORDERS[segment];
    }

    static List<Curve> bones() {
        List<Curve> out = new ArrayList<>();
        for (int segment = 0; segment < 3; segment++) {
            double step = (BORDERS[segment + 1] - BORDERS[segment]) / COUNTS[segment];
            for (int i = 0; i < COUNTS[segment]; i++) {
                double y = BORDERS[segment] + (i + 0.5) * step;
                double half = 0.62 + (y - BORDERS[0]) * 0.02;
                double tall = step * 0.4;
                out.add(Curve.closed(p(-half, y - tall), p(half, y - tall), p(half * 0.86, y), p(half, y + tall), p(-half, y + tall), p(-half * 0.86, y)));
            }
        }
        out.add(Curve.closed(p(-1.9, 43.9), p(0, 43.7), p(1.9, 43.9), p(1.5, 46), p(0.5, 48.4), p(-0.5, 48.4), p(-1.5, 46)));
        return out;
    }

    private static Point p(double x, double y) {
        return new Point(x, y);
    }
}
