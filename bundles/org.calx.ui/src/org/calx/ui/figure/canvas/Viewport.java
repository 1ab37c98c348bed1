// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.canvas;

import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Point;

/** How large a paper is shown, and which part of it. Lengths on the screen are in points of the toolkit. */
public final class Viewport {

    /** How long a millimetre is on a usual screen at 100 %. */
    public static final double NATURAL = 96 / 25.4;
    /** Around the paper. */
    public static final int MARGIN = 12;

    private static final double SMALLEST = 1;
    private static final double LARGEST = 24;
    private static final double STEP = 1.25;

    private double paperWidth = 1;
    private double paperHeight = 1;
    private int below;
    private int width = 1;
    private int height = 1;
    private boolean fitted = true;
    private double factor = NATURAL;
    private int scrollX;
    private int scrollY;

    /**
     * Takes another paper.
     *
     * @param millimetresWide how wide it is
     * @param millimetresHigh how high it is
     */
    public void paper(double millimetresWide, double millimetresHigh) {
        paperWidth = millimetresWide;
        paperHeight = millimetresHigh;
        scrollTo(scrollX, scrollY);
    }

    /** Takes room below the paper, for what is written there. */
    public void below(int points) {
        below = points;
        scrollTo(scrollX, scrollY);
    }

    /** The window has another size. */
    public void window(int wide, int high) {
        width = Math.max(1, wide);
        height = Math.max(1, high);
        scrollTo(scrollX, scrollY);
    }

    /** Makes the paper as wide as the window, also when that changes. */
    public void fit() {
        fitted = true;
        scrollTo(0, scrollY);
    }

    /** {@return whether the paper is as wide as the window} */
    public boolean isFitted() {
        return fitted;
    }

    /** {@return how long a millimetre is} */
    public double scale() {
        return Math.clamp(fitted ? (width - 2.0 * MARGIN) / paperWidth : factor, SMALLEST, LARGEST);
    }

    /** {@return the scale in per cent of the natural size} */
    public int percent() {
        return (int) Math.round(scale() / NATURAL * 100);
    }

    /**
     * Makes the paper larger or smaller.
     *
     * @param steps how many steps; negative for smaller
     * @param x     the place of the window that stays where it is
     * @param y     the same
     */
    public void zoom(int steps, int x, int y) {
        zoomTo(scale() * Math.pow(STEP, steps), x, y);
    }

    /** Makes the paper so large that a millimetre is so long; the place of the window stays where it is. */
    public void zoomTo(double scale, int x, int y) {
        Point kept = toPaper(x, y);
        factor = Math.clamp(scale, SMALLEST, LARGEST);
        fitted = false;
        scrollTo(0, 0);
        scrollTo((int) Math.round(left() + kept.x() * scale()) - x, (int) Math.round(top() + kept.y() * scale()) - y);
    }

    /** Shows another part. */
    public void scrollTo(int x, int y) {
        scrollX = Math.clamp(x, 0, Math.max(0, contentWidth() - width));
        scrollY = Math.clamp(y, 0, Math.max(0, contentHeight() - height));
    }

    /** Scrolls as little as shows a part of the paper. */
    public void reveal(Box box) {
        Box seen = onScreen(box).grown(MARGIN);
        int x = (int) (seen.left() < 0 || seen.width() > width ? seen.left() : Math.max(0, seen.right() - width));
        int y = (int) (seen.top() < 0 || seen.height() > height ? seen.top() : Math.max(0, seen.bottom() - height));
        scrollTo(scrollX + x, scrollY + y);
    }

    /** {@return what part of the paper covers in the window} */
    public Box onScreen(Box box) {
        double scale = scale();
        return new Box(left() + box.left() * scale, top() + box.top() * scale, left() + box.right() * scale, top() + box.bottom() * scale);
    }

    /** {@return the paper's left edge in the window; the paper stands in its middle when there is room} */
    public int left() {
        int wide = (int) Math.round(paperWidth * scale());
        return Math.max(MARGIN, (width - wide) / 2) - scrollX;
    }

    /** {@return the paper's upper edge in the window} */
    public int top() {
        return MARGIN - scrollY;
    }

    /** {@return a place of the window in millimetres on the paper} */
    public Point toPaper(int x, int y) {
        return new Point((x - left()) / scale(), (y - top()) / scale());
    }

    /** {@return how wide everything is} */
    public int contentWidth() {
        return (int) Math.round(paperWidth * scale()) + 2 * MARGIN;
    }

    /** {@return how high everything is} */
    public int contentHeight() {
        return (int) Math.round(paperHeight * scale()) + 2 * MARGIN + below;
    }

    /** {@return how far it is scrolled to the right} */
    public int scrollX() {
        return scrollX;
    }

    /** {@return how far it is scrolled down} */
    public int scrollY() {
        return scrollY;
    }
}
