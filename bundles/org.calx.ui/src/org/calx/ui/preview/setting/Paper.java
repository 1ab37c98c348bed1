// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.setting;

import org.calx.ui.preview.proof.PrintLook;

/**
 * A sheet on the screen, in its pixels.
 *
 * @param scale     pixels for a point of print
 * @param width     the width of the sheet
 * @param margin    the distance of the text from the edges of the sheet
 * @param textWidth the width of the text
 */
public record Paper(double scale, int width, int margin, int textWidth) {

    /** The narrowest sheet that is set; in a narrower view it is cut off. */
    private static final int NARROWEST = 160;
    /** The narrowest margin, which line numbers still fit into. */
    private static final int NARROWEST_MARGIN = 16;
    /** Tables are not set smaller than this part of their size in print. */
    private static final double SMALLEST_TABLE = 0.72;

    /**
     * A sheet for a view. Where the view is narrower than the sheet would be, the sheet is as wide as the view and its lines break
     * earlier than in print, so that letters stay as large as wanted.
     *
     * @param view  the width at hand
     * @param scale pixels for a point of print
     * @return the sheet
     */
    public static Paper flowing(int view, double scale) {
        double full = PrintLook.SHEET_WIDTH * scale;
        int width = (int) Math.max(NARROWEST, Math.min(view, Math.round(full)));
        double part = width / full;
        return of(scale, width, (int) Math.max(NARROWEST_MARGIN, Math.round(PrintLook.MARGIN * scale * part * part)));
    }

    /**
     * A sheet that is as wide as a view, with letters of a size that lets lines break as in print.
     *
     * @param view the width at hand
     * @return the sheet
     */
    public static Paper fitting(int view) {
        int width = Math.max(NARROWEST, view);
        double scale = width / PrintLook.SHEET_WIDTH;
        return of(scale, width, (int) Math.round(PrintLook.MARGIN * scale));
    }

    private static Paper of(double scale, int width, int margin) {
        return new Paper(scale, width, margin, width - 2 * margin);
    }

    /** {@return pixels for a distance in points} */
    public int pixels(double points) {
        return (int) Math.round(points * scale);
    }

    /** {@return the size of tables as a part of their size in print: on narrow sheets they are set smaller, for words have to fit into columns} */
    public double tables() {
        return Math.clamp(textWidth / (PrintLook.TEXT_WIDTH * scale), SMALLEST_TABLE, 1);
    }
}
