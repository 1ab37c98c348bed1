// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.shape;

/**
 * An upright rectangle.
 *
 * @param left   smallest x
 * @param top    smallest y
 * @param right  largest x
 * @param bottom largest y
 */
public record Box(double left, double top, double right, double bottom) {

    /** {@return the rectangle of that size around a point} */
    public static Box around(Point centre, double width, double height) {
        return new Box(centre.x() - width / 2, centre.y() - height / 2, centre.x() + width / 2, centre.y() + height / 2);
    }

    /** {@return from left to right} */
    public double width() {
        return right - left;
    }

    /** {@return from top to bottom} */
    public double height() {
        return bottom - top;
    }

    /** {@return the middle} */
    public Point centre() {
        return new Point((left + right) / 2, (top + bottom) / 2);
    }

    /** {@return whether the two share more than an edge} */
    public boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** {@return whether the other lies within} */
    public boolean holds(Box other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }

    /** {@return the smallest that holds both} */
    public Box with(Box other) {
        return new Box(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right), Math.max(bottom, other.bottom));
    }

    /** {@return larger on every side} */
    public Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }
}
