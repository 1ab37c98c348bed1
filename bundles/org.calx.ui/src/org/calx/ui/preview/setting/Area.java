// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.setting;

/**
 * A rectangle, in pixels.
 *
 * @param x      left edge
 * @param y      upper edge
 * @param width  how wide
 * @param height how high
 */
public record Area(int x, int y, int width, int height) {

    /** {@return the same at another place} */
    public Area moved(int byX, int byY) {
        return new Area(x + byX, y + byY, width, height);
    }

    /** {@return whether a point lies in it} */
    public boolean contains(int atX, int atY) {
        return atX >= x && atX < x + width && atY >= y && atY < y + height;
    }

    /** {@return the lower edge} */
    public int bottom() {
        return y + height;
    }
}
