// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.geometry;

/** One step of an outline; coordinates are absolute. */
public sealed interface Segment {

    /**
     * Begins a new part of the outline.
     *
     * @param to where
     */
    record Move(Point to) implements Segment {
    }

    /**
     * A straight line.
     *
     * @param to its end
     */
    record Line(Point to) implements Segment {
    }

    /**
     * A quadratic curve.
     *
     * @param control its control point
     * @param to      its end
     */
    record Quadratic(Point control, Point to) implements Segment {
    }

    /**
     * A cubic curve.
     *
     * @param first  its first control point
     * @param second its second control point
     * @param to     its end
     */
    record Cubic(Point first, Point second, Point to) implements Segment {
    }

    /** A line back to the beginning of the part. */
    record Close() implements Segment {
    }
}
