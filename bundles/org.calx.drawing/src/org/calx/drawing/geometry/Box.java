// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.geometry;

/**
 * An upright rectangle.
 *
 * @param left   its left edge in millimetres
 * @param top    its top edge
 * @param right  its right edge, not left of the left one
 * @param bottom its bottom edge, not above the top
 */
public record Box(double left, double top, double right, double bottom) {

    /** Checks the order of the edges. */
    public Box {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException("a box from (" + left + ", " + top + ") to (" + right + ", " + bottom + ")");
        }
    }

    /** {@return the box of this place and size} */
    public static Box of(double left, double top, double width, double height) {
        return new Box(left, top, left + width, top + height);
    }

    /** {@return the width} */
    public double width() {
        return right - left;
    }

    /** {@return the height} */
    public double height() {
        return bottom - top;
    }

    /** {@return the middle} */
    public Point centre() {
        return new Point((left + right) / 2, (top + bottom) / 2);
    }

    /** {@return whether the insides of the two boxes share a point} */
    public boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** {@return whether no part of the other lies outside this box} */
    public boolean contains(Box other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }

    /** {@return whether a point lies inside or on an edge} */
    public boolean contains(Point point) {
        return left <= point.x() && point.x() <= right && top <= point.y() && point.y() <= bottom;
    }

    /** {@return the smallest box with both in it} */
    public Box union(Box other) {
        return new Box(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right), Math.max(bottom, other.bottom));
    }

    /** {@return the box larger by a margin on each side; a negative margin makes it smaller} */
    public Box grown(double margin) {
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }
}
