// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.geometry;

import java.util.ArrayList;
import java.util.List;

/** Builds an outline step by step; coordinates are absolute. */
public final class OutlineBuilder {

    private final List<Segment> segments = new ArrayList<>();

    OutlineBuilder() {
    }

    /** Begins a new part. */
    public OutlineBuilder moveTo(double x, double y) {
        segments.add(new Segment.Move(new Point(x, y)));
        return this;
    }

    /** Adds a line. */
    public OutlineBuilder lineTo(double x, double y) {
        segments.add(new Segment.Line(new Point(x, y)));
        return this;
    }

    /** Adds a cubic curve. */
    public OutlineBuilder curveTo(double firstX, double firstY, double secondX, double secondY, double x, double y) {
        segments.add(new Segment.Cubic(new Point(firstX, firstY), new Point(secondX, secondY), new Point(x, y)));
        return this;
    }

    /** Closes the part. */
    public OutlineBuilder close() {
        segments.add(new Segment.Close());
        return this;
    }

    /** {@return the outline so far} */
    public Outline build() {
        return new Outline(segments);
    }
}
